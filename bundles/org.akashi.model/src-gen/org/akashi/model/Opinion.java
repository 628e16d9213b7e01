/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opinion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>opinion</code>. STIX 2.1, section 4.15.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Opinion#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.akashi.model.Opinion#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.akashi.model.Opinion#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.akashi.model.Opinion#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getOpinion()
 * @model annotation="http://akashi.org/stix name='opinion' section='4.15'"
 * @generated
 */
public interface Opinion extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>explanation</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.akashi.model.ModelPackage#getOpinion_Explanation()
	 * @model annotation="http://akashi.org/stix name='explanation'"
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.akashi.model.Opinion#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>authors</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getOpinion_Authors()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='authors'"
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>opinion</code>: text. Terms of <code>opinion-enum</code>. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinion</em>' attribute.
	 * @see #setOpinion(String)
	 * @see org.akashi.model.ModelPackage#getOpinion_Opinion()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='opinion' vocabulary='opinion-enum'"
	 * @generated
	 */
	String getOpinion();

	/**
	 * Sets the value of the '{@link org.akashi.model.Opinion#getOpinion <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' attribute.
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(String value);

	/**
	 * Returns the value of the '<em><b>Object Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_refs</code>: STIX identifiers. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getOpinion_ObjectRefs()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='object_refs' format='id'"
	 * @generated
	 */
	EList<String> getObjectRefs();

} // Opinion
