/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>note</code>. STIX 2.1, section 4.13.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Note#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.akashi.model.Note#getContent <em>Content</em>}</li>
 *   <li>{@link org.akashi.model.Note#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.akashi.model.Note#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getNote()
 * @model annotation="http://akashi.org/stix name='note' section='4.13'"
 * @generated
 */
public interface Note extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>abstract</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abstract</em>' attribute.
	 * @see #setAbstract(String)
	 * @see org.akashi.model.ModelPackage#getNote_Abstract()
	 * @model annotation="http://akashi.org/stix name='abstract'"
	 * @generated
	 */
	String getAbstract();

	/**
	 * Sets the value of the '{@link org.akashi.model.Note#getAbstract <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstract</em>' attribute.
	 * @see #getAbstract()
	 * @generated
	 */
	void setAbstract(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>content</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.akashi.model.ModelPackage#getNote_Content()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='content'"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.akashi.model.Note#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>authors</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getNote_Authors()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='authors'"
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Object Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_refs</code>: STIX identifiers. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getNote_ObjectRefs()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='object_refs' format='id'"
	 * @generated
	 */
	EList<String> getObjectRefs();

} // Note
