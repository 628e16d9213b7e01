/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Directory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>directory</code>. STIX 2.1, section 6.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Directory#getPath <em>Path</em>}</li>
 *   <li>{@link org.akashi.model.Directory#getPathEnc <em>Path Enc</em>}</li>
 *   <li>{@link org.akashi.model.Directory#getCtime <em>Ctime</em>}</li>
 *   <li>{@link org.akashi.model.Directory#getMtime <em>Mtime</em>}</li>
 *   <li>{@link org.akashi.model.Directory#getAtime <em>Atime</em>}</li>
 *   <li>{@link org.akashi.model.Directory#getContainsRefs <em>Contains Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getDirectory()
 * @model annotation="http://akashi.org/stix name='directory' section='6.3'"
 * @generated
 */
public interface Directory extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>path</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.akashi.model.ModelPackage#getDirectory_Path()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='path' contributes='true'"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.akashi.model.Directory#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Path Enc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>path_enc</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path Enc</em>' attribute.
	 * @see #setPathEnc(String)
	 * @see org.akashi.model.ModelPackage#getDirectory_PathEnc()
	 * @model annotation="http://akashi.org/stix name='path_enc'"
	 * @generated
	 */
	String getPathEnc();

	/**
	 * Sets the value of the '{@link org.akashi.model.Directory#getPathEnc <em>Path Enc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path Enc</em>' attribute.
	 * @see #getPathEnc()
	 * @generated
	 */
	void setPathEnc(String value);

	/**
	 * Returns the value of the '<em><b>Ctime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>ctime</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ctime</em>' attribute.
	 * @see #setCtime(String)
	 * @see org.akashi.model.ModelPackage#getDirectory_Ctime()
	 * @model annotation="http://akashi.org/stix name='ctime' format='time'"
	 * @generated
	 */
	String getCtime();

	/**
	 * Sets the value of the '{@link org.akashi.model.Directory#getCtime <em>Ctime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ctime</em>' attribute.
	 * @see #getCtime()
	 * @generated
	 */
	void setCtime(String value);

	/**
	 * Returns the value of the '<em><b>Mtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>mtime</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mtime</em>' attribute.
	 * @see #setMtime(String)
	 * @see org.akashi.model.ModelPackage#getDirectory_Mtime()
	 * @model annotation="http://akashi.org/stix name='mtime' format='time'"
	 * @generated
	 */
	String getMtime();

	/**
	 * Sets the value of the '{@link org.akashi.model.Directory#getMtime <em>Mtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mtime</em>' attribute.
	 * @see #getMtime()
	 * @generated
	 */
	void setMtime(String value);

	/**
	 * Returns the value of the '<em><b>Atime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>atime</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atime</em>' attribute.
	 * @see #setAtime(String)
	 * @see org.akashi.model.ModelPackage#getDirectory_Atime()
	 * @model annotation="http://akashi.org/stix name='atime' format='time'"
	 * @generated
	 */
	String getAtime();

	/**
	 * Sets the value of the '{@link org.akashi.model.Directory#getAtime <em>Atime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atime</em>' attribute.
	 * @see #getAtime()
	 * @generated
	 */
	void setAtime(String value);

	/**
	 * Returns the value of the '<em><b>Contains Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>contains_refs</code>: STIX identifiers. Refers to file, directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contains Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getDirectory_ContainsRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='contains_refs' format='id' refs='file,directory'"
	 * @generated
	 */
	EList<String> getContainsRefs();

} // Directory
