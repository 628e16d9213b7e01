/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ipv6 Addr</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>ipv6-addr</code>. STIX 2.1, section 6.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Ipv6Addr#getValue <em>Value</em>}</li>
 *   <li>{@link org.akashi.model.Ipv6Addr#getResolvesToRefs <em>Resolves To Refs</em>}</li>
 *   <li>{@link org.akashi.model.Ipv6Addr#getBelongsToRefs <em>Belongs To Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getIpv6Addr()
 * @model annotation="http://akashi.org/stix name='ipv6-addr' section='6.9'"
 * @generated
 */
public interface Ipv6Addr extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>value</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.akashi.model.ModelPackage#getIpv6Addr_Value()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='value' contributes='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.akashi.model.Ipv6Addr#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Resolves To Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>resolves_to_refs</code>: STIX identifiers. Refers to mac-addr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolves To Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getIpv6Addr_ResolvesToRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='resolves_to_refs' format='id' refs='mac-addr'"
	 * @generated
	 */
	EList<String> getResolvesToRefs();

	/**
	 * Returns the value of the '<em><b>Belongs To Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>belongs_to_refs</code>: STIX identifiers. Refers to autonomous-system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Belongs To Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getIpv6Addr_BelongsToRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='belongs_to_refs' format='id' refs='autonomous-system'"
	 * @generated
	 */
	EList<String> getBelongsToRefs();

} // Ipv6Addr
