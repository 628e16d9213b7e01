/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pdf Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.7.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.PdfExt#getVersion <em>Version</em>}</li>
 *   <li>{@link org.akashi.model.PdfExt#getIsOptimized <em>Is Optimized</em>}</li>
 *   <li>{@link org.akashi.model.PdfExt#getDocumentInfoDict <em>Document Info Dict</em>}</li>
 *   <li>{@link org.akashi.model.PdfExt#getPdfid0 <em>Pdfid0</em>}</li>
 *   <li>{@link org.akashi.model.PdfExt#getPdfid1 <em>Pdfid1</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getPdfExt()
 * @model annotation="http://akashi.org/stix section='6.7.4'"
 * @generated
 */
public interface PdfExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>version</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.akashi.model.ModelPackage#getPdfExt_Version()
	 * @model annotation="http://akashi.org/stix name='version'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.PdfExt#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Is Optimized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_optimized</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Optimized</em>' attribute.
	 * @see #setIsOptimized(Boolean)
	 * @see org.akashi.model.ModelPackage#getPdfExt_IsOptimized()
	 * @model annotation="http://akashi.org/stix name='is_optimized'"
	 * @generated
	 */
	Boolean getIsOptimized();

	/**
	 * Sets the value of the '{@link org.akashi.model.PdfExt#getIsOptimized <em>Is Optimized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Optimized</em>' attribute.
	 * @see #getIsOptimized()
	 * @generated
	 */
	void setIsOptimized(Boolean value);

	/**
	 * Returns the value of the '<em><b>Document Info Dict</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>document_info_dict</code>: texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Info Dict</em>' map.
	 * @see org.akashi.model.ModelPackage#getPdfExt_DocumentInfoDict()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='document_info_dict' format='dict'"
	 * @generated
	 */
	EMap<String, String> getDocumentInfoDict();

	/**
	 * Returns the value of the '<em><b>Pdfid0</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pdfid0</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pdfid0</em>' attribute.
	 * @see #setPdfid0(String)
	 * @see org.akashi.model.ModelPackage#getPdfExt_Pdfid0()
	 * @model annotation="http://akashi.org/stix name='pdfid0'"
	 * @generated
	 */
	String getPdfid0();

	/**
	 * Sets the value of the '{@link org.akashi.model.PdfExt#getPdfid0 <em>Pdfid0</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pdfid0</em>' attribute.
	 * @see #getPdfid0()
	 * @generated
	 */
	void setPdfid0(String value);

	/**
	 * Returns the value of the '<em><b>Pdfid1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pdfid1</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pdfid1</em>' attribute.
	 * @see #setPdfid1(String)
	 * @see org.akashi.model.ModelPackage#getPdfExt_Pdfid1()
	 * @model annotation="http://akashi.org/stix name='pdfid1'"
	 * @generated
	 */
	String getPdfid1();

	/**
	 * Sets the value of the '{@link org.akashi.model.PdfExt#getPdfid1 <em>Pdfid1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pdfid1</em>' attribute.
	 * @see #getPdfid1()
	 * @generated
	 */
	void setPdfid1(String value);

} // PdfExt
