/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>file</code>. STIX 2.1, section 6.7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.File#getHashes <em>Hashes</em>}</li>
 *   <li>{@link org.akashi.model.File#getSize <em>Size</em>}</li>
 *   <li>{@link org.akashi.model.File#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.File#getNameEnc <em>Name Enc</em>}</li>
 *   <li>{@link org.akashi.model.File#getMagicNumberHex <em>Magic Number Hex</em>}</li>
 *   <li>{@link org.akashi.model.File#getMimeType <em>Mime Type</em>}</li>
 *   <li>{@link org.akashi.model.File#getCtime <em>Ctime</em>}</li>
 *   <li>{@link org.akashi.model.File#getMtime <em>Mtime</em>}</li>
 *   <li>{@link org.akashi.model.File#getAtime <em>Atime</em>}</li>
 *   <li>{@link org.akashi.model.File#getParentDirectoryRef <em>Parent Directory Ref</em>}</li>
 *   <li>{@link org.akashi.model.File#getContainsRefs <em>Contains Refs</em>}</li>
 *   <li>{@link org.akashi.model.File#getContentRef <em>Content Ref</em>}</li>
 *   <li>{@link org.akashi.model.File#getArchiveExt <em>Archive Ext</em>}</li>
 *   <li>{@link org.akashi.model.File#getNtfsExt <em>Ntfs Ext</em>}</li>
 *   <li>{@link org.akashi.model.File#getPdfExt <em>Pdf Ext</em>}</li>
 *   <li>{@link org.akashi.model.File#getRasterImageExt <em>Raster Image Ext</em>}</li>
 *   <li>{@link org.akashi.model.File#getWindowsPebinaryExt <em>Windows Pebinary Ext</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getFile()
 * @model annotation="http://akashi.org/stix name='file' section='6.7'"
 * @generated
 */
public interface File extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Hashes</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>hashes</code>: hash values by algorithm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hashes</em>' map.
	 * @see org.akashi.model.ModelPackage#getFile_Hashes()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='hashes' format='hashes' contributes='true'"
	 * @generated
	 */
	EMap<String, String> getHashes();

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.akashi.model.ModelPackage#getFile_Size()
	 * @model annotation="http://akashi.org/stix name='size'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getFile_Name()
	 * @model annotation="http://akashi.org/stix name='name' contributes='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Name Enc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name_enc</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Enc</em>' attribute.
	 * @see #setNameEnc(String)
	 * @see org.akashi.model.ModelPackage#getFile_NameEnc()
	 * @model annotation="http://akashi.org/stix name='name_enc'"
	 * @generated
	 */
	String getNameEnc();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getNameEnc <em>Name Enc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Enc</em>' attribute.
	 * @see #getNameEnc()
	 * @generated
	 */
	void setNameEnc(String value);

	/**
	 * Returns the value of the '<em><b>Magic Number Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>magic_number_hex</code>: hexadecimal text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Magic Number Hex</em>' attribute.
	 * @see #setMagicNumberHex(String)
	 * @see org.akashi.model.ModelPackage#getFile_MagicNumberHex()
	 * @model annotation="http://akashi.org/stix name='magic_number_hex' format='hex'"
	 * @generated
	 */
	String getMagicNumberHex();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getMagicNumberHex <em>Magic Number Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Magic Number Hex</em>' attribute.
	 * @see #getMagicNumberHex()
	 * @generated
	 */
	void setMagicNumberHex(String value);

	/**
	 * Returns the value of the '<em><b>Mime Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>mime_type</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mime Type</em>' attribute.
	 * @see #setMimeType(String)
	 * @see org.akashi.model.ModelPackage#getFile_MimeType()
	 * @model annotation="http://akashi.org/stix name='mime_type'"
	 * @generated
	 */
	String getMimeType();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getMimeType <em>Mime Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mime Type</em>' attribute.
	 * @see #getMimeType()
	 * @generated
	 */
	void setMimeType(String value);

	/**
	 * Returns the value of the '<em><b>Ctime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>ctime</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ctime</em>' attribute.
	 * @see #setCtime(String)
	 * @see org.akashi.model.ModelPackage#getFile_Ctime()
	 * @model annotation="http://akashi.org/stix name='ctime' format='time'"
	 * @generated
	 */
	String getCtime();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getCtime <em>Ctime</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getFile_Mtime()
	 * @model annotation="http://akashi.org/stix name='mtime' format='time'"
	 * @generated
	 */
	String getMtime();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getMtime <em>Mtime</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getFile_Atime()
	 * @model annotation="http://akashi.org/stix name='atime' format='time'"
	 * @generated
	 */
	String getAtime();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getAtime <em>Atime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atime</em>' attribute.
	 * @see #getAtime()
	 * @generated
	 */
	void setAtime(String value);

	/**
	 * Returns the value of the '<em><b>Parent Directory Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>parent_directory_ref</code>: STIX identifier. Refers to directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Directory Ref</em>' attribute.
	 * @see #setParentDirectoryRef(String)
	 * @see org.akashi.model.ModelPackage#getFile_ParentDirectoryRef()
	 * @model annotation="http://akashi.org/stix name='parent_directory_ref' format='id' contributes='true' refs='directory'"
	 * @generated
	 */
	String getParentDirectoryRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getParentDirectoryRef <em>Parent Directory Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Directory Ref</em>' attribute.
	 * @see #getParentDirectoryRef()
	 * @generated
	 */
	void setParentDirectoryRef(String value);

	/**
	 * Returns the value of the '<em><b>Contains Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>contains_refs</code>: STIX identifiers. Refers to any observable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contains Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getFile_ContainsRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='contains_refs' format='id' refs='@sco'"
	 * @generated
	 */
	EList<String> getContainsRefs();

	/**
	 * Returns the value of the '<em><b>Content Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>content_ref</code>: STIX identifier. Refers to artifact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Ref</em>' attribute.
	 * @see #setContentRef(String)
	 * @see org.akashi.model.ModelPackage#getFile_ContentRef()
	 * @model annotation="http://akashi.org/stix name='content_ref' format='id' refs='artifact'"
	 * @generated
	 */
	String getContentRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getContentRef <em>Content Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Ref</em>' attribute.
	 * @see #getContentRef()
	 * @generated
	 */
	void setContentRef(String value);

	/**
	 * Returns the value of the '<em><b>Archive Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>archive-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archive Ext</em>' containment reference.
	 * @see #setArchiveExt(ArchiveExt)
	 * @see org.akashi.model.ModelPackage#getFile_ArchiveExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='archive-ext'"
	 * @generated
	 */
	ArchiveExt getArchiveExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getArchiveExt <em>Archive Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive Ext</em>' containment reference.
	 * @see #getArchiveExt()
	 * @generated
	 */
	void setArchiveExt(ArchiveExt value);

	/**
	 * Returns the value of the '<em><b>Ntfs Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>ntfs-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ntfs Ext</em>' containment reference.
	 * @see #setNtfsExt(NtfsExt)
	 * @see org.akashi.model.ModelPackage#getFile_NtfsExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='ntfs-ext'"
	 * @generated
	 */
	NtfsExt getNtfsExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getNtfsExt <em>Ntfs Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ntfs Ext</em>' containment reference.
	 * @see #getNtfsExt()
	 * @generated
	 */
	void setNtfsExt(NtfsExt value);

	/**
	 * Returns the value of the '<em><b>Pdf Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>pdf-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pdf Ext</em>' containment reference.
	 * @see #setPdfExt(PdfExt)
	 * @see org.akashi.model.ModelPackage#getFile_PdfExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='pdf-ext'"
	 * @generated
	 */
	PdfExt getPdfExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getPdfExt <em>Pdf Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pdf Ext</em>' containment reference.
	 * @see #getPdfExt()
	 * @generated
	 */
	void setPdfExt(PdfExt value);

	/**
	 * Returns the value of the '<em><b>Raster Image Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>raster-image-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raster Image Ext</em>' containment reference.
	 * @see #setRasterImageExt(RasterImageExt)
	 * @see org.akashi.model.ModelPackage#getFile_RasterImageExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='raster-image-ext'"
	 * @generated
	 */
	RasterImageExt getRasterImageExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getRasterImageExt <em>Raster Image Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raster Image Ext</em>' containment reference.
	 * @see #getRasterImageExt()
	 * @generated
	 */
	void setRasterImageExt(RasterImageExt value);

	/**
	 * Returns the value of the '<em><b>Windows Pebinary Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>windows-pebinary-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows Pebinary Ext</em>' containment reference.
	 * @see #setWindowsPebinaryExt(WindowsPebinaryExt)
	 * @see org.akashi.model.ModelPackage#getFile_WindowsPebinaryExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix contributes='true' extension='windows-pebinary-ext'"
	 * @generated
	 */
	WindowsPebinaryExt getWindowsPebinaryExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.File#getWindowsPebinaryExt <em>Windows Pebinary Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Windows Pebinary Ext</em>' containment reference.
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	void setWindowsPebinaryExt(WindowsPebinaryExt value);

} // File
