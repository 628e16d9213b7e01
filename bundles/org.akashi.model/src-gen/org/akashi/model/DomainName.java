/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Domain Name</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>domain-name</code>. STIX 2.1, section 6.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.DomainName#getValue <em>Value</em>}</li>
 *   <li>{@link org.akashi.model.DomainName#getResolvesToRefs <em>Resolves To Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getDomainName()
 * @model annotation="http://akashi.org/stix name='domain-name' section='6.4'"
 * @generated
 */
public interface DomainName extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>value</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.akashi.model.ModelPackage#getDomainName_Value()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='value' contributes='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.akashi.model.DomainName#getValue <em>Value</em>}' attribute.
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
	 * JSON property <code>resolves_to_refs</code>: STIX identifiers. Refers to ipv4-addr, ipv6-addr, domain-name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolves To Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getDomainName_ResolvesToRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='resolves_to_refs' format='id' refs='ipv4-addr,ipv6-addr,domain-name'"
	 * @generated
	 */
	EList<String> getResolvesToRefs();

} // DomainName
