/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Http Request Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.12.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.HttpRequestExt#getRequestMethod <em>Request Method</em>}</li>
 *   <li>{@link org.akashi.model.HttpRequestExt#getRequestValue <em>Request Value</em>}</li>
 *   <li>{@link org.akashi.model.HttpRequestExt#getRequestVersion <em>Request Version</em>}</li>
 *   <li>{@link org.akashi.model.HttpRequestExt#getRequestHeader <em>Request Header</em>}</li>
 *   <li>{@link org.akashi.model.HttpRequestExt#getMessageBodyLength <em>Message Body Length</em>}</li>
 *   <li>{@link org.akashi.model.HttpRequestExt#getMessageBodyDataRef <em>Message Body Data Ref</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getHttpRequestExt()
 * @model annotation="http://akashi.org/stix section='6.12.2'"
 * @generated
 */
public interface HttpRequestExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Request Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>request_method</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request Method</em>' attribute.
	 * @see #setRequestMethod(String)
	 * @see org.akashi.model.ModelPackage#getHttpRequestExt_RequestMethod()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='request_method'"
	 * @generated
	 */
	String getRequestMethod();

	/**
	 * Sets the value of the '{@link org.akashi.model.HttpRequestExt#getRequestMethod <em>Request Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request Method</em>' attribute.
	 * @see #getRequestMethod()
	 * @generated
	 */
	void setRequestMethod(String value);

	/**
	 * Returns the value of the '<em><b>Request Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>request_value</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request Value</em>' attribute.
	 * @see #setRequestValue(String)
	 * @see org.akashi.model.ModelPackage#getHttpRequestExt_RequestValue()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='request_value'"
	 * @generated
	 */
	String getRequestValue();

	/**
	 * Sets the value of the '{@link org.akashi.model.HttpRequestExt#getRequestValue <em>Request Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request Value</em>' attribute.
	 * @see #getRequestValue()
	 * @generated
	 */
	void setRequestValue(String value);

	/**
	 * Returns the value of the '<em><b>Request Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>request_version</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request Version</em>' attribute.
	 * @see #setRequestVersion(String)
	 * @see org.akashi.model.ModelPackage#getHttpRequestExt_RequestVersion()
	 * @model annotation="http://akashi.org/stix name='request_version'"
	 * @generated
	 */
	String getRequestVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.HttpRequestExt#getRequestVersion <em>Request Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request Version</em>' attribute.
	 * @see #getRequestVersion()
	 * @generated
	 */
	void setRequestVersion(String value);

	/**
	 * Returns the value of the '<em><b>Request Header</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>request_header</code>: JSON texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request Header</em>' map.
	 * @see org.akashi.model.ModelPackage#getHttpRequestExt_RequestHeader()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='request_header' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getRequestHeader();

	/**
	 * Returns the value of the '<em><b>Message Body Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>message_body_length</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message Body Length</em>' attribute.
	 * @see #setMessageBodyLength(Long)
	 * @see org.akashi.model.ModelPackage#getHttpRequestExt_MessageBodyLength()
	 * @model annotation="http://akashi.org/stix name='message_body_length'"
	 * @generated
	 */
	Long getMessageBodyLength();

	/**
	 * Sets the value of the '{@link org.akashi.model.HttpRequestExt#getMessageBodyLength <em>Message Body Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message Body Length</em>' attribute.
	 * @see #getMessageBodyLength()
	 * @generated
	 */
	void setMessageBodyLength(Long value);

	/**
	 * Returns the value of the '<em><b>Message Body Data Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>message_body_data_ref</code>: STIX identifier. Refers to artifact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message Body Data Ref</em>' attribute.
	 * @see #setMessageBodyDataRef(String)
	 * @see org.akashi.model.ModelPackage#getHttpRequestExt_MessageBodyDataRef()
	 * @model annotation="http://akashi.org/stix name='message_body_data_ref' format='id' refs='artifact'"
	 * @generated
	 */
	String getMessageBodyDataRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.HttpRequestExt#getMessageBodyDataRef <em>Message Body Data Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message Body Data Ref</em>' attribute.
	 * @see #getMessageBodyDataRef()
	 * @generated
	 */
	void setMessageBodyDataRef(String value);

} // HttpRequestExt
