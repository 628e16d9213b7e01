/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Language Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>language-content</code>. STIX 2.1, section 7.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.LanguageContent#getObjectRef <em>Object Ref</em>}</li>
 *   <li>{@link org.akashi.model.LanguageContent#getObjectModified <em>Object Modified</em>}</li>
 *   <li>{@link org.akashi.model.LanguageContent#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getLanguageContent()
 * @model annotation="http://akashi.org/stix name='language-content' section='7.1'"
 * @generated
 */
public interface LanguageContent extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Object Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_ref</code>: STIX identifier. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Ref</em>' attribute.
	 * @see #setObjectRef(String)
	 * @see org.akashi.model.ModelPackage#getLanguageContent_ObjectRef()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='object_ref' format='id'"
	 * @generated
	 */
	String getObjectRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.LanguageContent#getObjectRef <em>Object Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Ref</em>' attribute.
	 * @see #getObjectRef()
	 * @generated
	 */
	void setObjectRef(String value);

	/**
	 * Returns the value of the '<em><b>Object Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_modified</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Modified</em>' attribute.
	 * @see #setObjectModified(String)
	 * @see org.akashi.model.ModelPackage#getLanguageContent_ObjectModified()
	 * @model annotation="http://akashi.org/stix name='object_modified' format='time'"
	 * @generated
	 */
	String getObjectModified();

	/**
	 * Sets the value of the '{@link org.akashi.model.LanguageContent#getObjectModified <em>Object Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Modified</em>' attribute.
	 * @see #getObjectModified()
	 * @generated
	 */
	void setObjectModified(String value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>contents</code>: JSON texts by key. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' map.
	 * @see org.akashi.model.ModelPackage#getLanguageContent_Contents()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='contents' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getContents();

} // LanguageContent
