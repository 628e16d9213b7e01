/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Granular Marking</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 7.2.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.GranularMarking#getLang <em>Lang</em>}</li>
 *   <li>{@link org.akashi.model.GranularMarking#getMarkingRef <em>Marking Ref</em>}</li>
 *   <li>{@link org.akashi.model.GranularMarking#getSelectors <em>Selectors</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getGranularMarking()
 * @model annotation="http://akashi.org/stix section='7.2.3'"
 * @generated
 */
public interface GranularMarking extends StixElement {
	/**
	 * Returns the value of the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>lang</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lang</em>' attribute.
	 * @see #setLang(String)
	 * @see org.akashi.model.ModelPackage#getGranularMarking_Lang()
	 * @model annotation="http://akashi.org/stix name='lang'"
	 * @generated
	 */
	String getLang();

	/**
	 * Sets the value of the '{@link org.akashi.model.GranularMarking#getLang <em>Lang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lang</em>' attribute.
	 * @see #getLang()
	 * @generated
	 */
	void setLang(String value);

	/**
	 * Returns the value of the '<em><b>Marking Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>marking_ref</code>: STIX identifier. Refers to marking-definition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marking Ref</em>' attribute.
	 * @see #setMarkingRef(String)
	 * @see org.akashi.model.ModelPackage#getGranularMarking_MarkingRef()
	 * @model annotation="http://akashi.org/stix name='marking_ref' format='id' refs='marking-definition'"
	 * @generated
	 */
	String getMarkingRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.GranularMarking#getMarkingRef <em>Marking Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marking Ref</em>' attribute.
	 * @see #getMarkingRef()
	 * @generated
	 */
	void setMarkingRef(String value);

	/**
	 * Returns the value of the '<em><b>Selectors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>selectors</code>: list. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selectors</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getGranularMarking_Selectors()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='selectors'"
	 * @generated
	 */
	EList<String> getSelectors();

} // GranularMarking
