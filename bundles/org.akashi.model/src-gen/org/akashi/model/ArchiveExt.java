/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Archive Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.7.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.ArchiveExt#getContainsRefs <em>Contains Refs</em>}</li>
 *   <li>{@link org.akashi.model.ArchiveExt#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getArchiveExt()
 * @model annotation="http://akashi.org/stix section='6.7.2'"
 * @generated
 */
public interface ArchiveExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Contains Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>contains_refs</code>: STIX identifiers. Refers to file, directory. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contains Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getArchiveExt_ContainsRefs()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='contains_refs' format='id' refs='file,directory'"
	 * @generated
	 */
	EList<String> getContainsRefs();

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>comment</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.akashi.model.ModelPackage#getArchiveExt_Comment()
	 * @model annotation="http://akashi.org/stix name='comment'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.akashi.model.ArchiveExt#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // ArchiveExt
