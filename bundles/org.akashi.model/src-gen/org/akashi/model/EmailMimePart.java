/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Email Mime Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.6.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.EmailMimePart#getBody <em>Body</em>}</li>
 *   <li>{@link org.akashi.model.EmailMimePart#getBodyRawRef <em>Body Raw Ref</em>}</li>
 *   <li>{@link org.akashi.model.EmailMimePart#getContentType <em>Content Type</em>}</li>
 *   <li>{@link org.akashi.model.EmailMimePart#getContentDisposition <em>Content Disposition</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getEmailMimePart()
 * @model annotation="http://akashi.org/stix section='6.6.2'"
 * @generated
 */
public interface EmailMimePart extends StixElement {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>body</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.akashi.model.ModelPackage#getEmailMimePart_Body()
	 * @model annotation="http://akashi.org/stix name='body'"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMimePart#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Body Raw Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>body_raw_ref</code>: STIX identifier. Refers to artifact, file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Raw Ref</em>' attribute.
	 * @see #setBodyRawRef(String)
	 * @see org.akashi.model.ModelPackage#getEmailMimePart_BodyRawRef()
	 * @model annotation="http://akashi.org/stix name='body_raw_ref' format='id' refs='artifact,file'"
	 * @generated
	 */
	String getBodyRawRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMimePart#getBodyRawRef <em>Body Raw Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body Raw Ref</em>' attribute.
	 * @see #getBodyRawRef()
	 * @generated
	 */
	void setBodyRawRef(String value);

	/**
	 * Returns the value of the '<em><b>Content Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>content_type</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Type</em>' attribute.
	 * @see #setContentType(String)
	 * @see org.akashi.model.ModelPackage#getEmailMimePart_ContentType()
	 * @model annotation="http://akashi.org/stix name='content_type'"
	 * @generated
	 */
	String getContentType();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMimePart#getContentType <em>Content Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Type</em>' attribute.
	 * @see #getContentType()
	 * @generated
	 */
	void setContentType(String value);

	/**
	 * Returns the value of the '<em><b>Content Disposition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>content_disposition</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Disposition</em>' attribute.
	 * @see #setContentDisposition(String)
	 * @see org.akashi.model.ModelPackage#getEmailMimePart_ContentDisposition()
	 * @model annotation="http://akashi.org/stix name='content_disposition'"
	 * @generated
	 */
	String getContentDisposition();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMimePart#getContentDisposition <em>Content Disposition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Disposition</em>' attribute.
	 * @see #getContentDisposition()
	 * @generated
	 */
	void setContentDisposition(String value);

} // EmailMimePart
