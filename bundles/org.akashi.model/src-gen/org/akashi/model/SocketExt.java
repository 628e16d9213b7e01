/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Socket Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.12.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.SocketExt#getAddressFamily <em>Address Family</em>}</li>
 *   <li>{@link org.akashi.model.SocketExt#getIsBlocking <em>Is Blocking</em>}</li>
 *   <li>{@link org.akashi.model.SocketExt#getIsListening <em>Is Listening</em>}</li>
 *   <li>{@link org.akashi.model.SocketExt#getOptions <em>Options</em>}</li>
 *   <li>{@link org.akashi.model.SocketExt#getSocketType <em>Socket Type</em>}</li>
 *   <li>{@link org.akashi.model.SocketExt#getSocketDescriptor <em>Socket Descriptor</em>}</li>
 *   <li>{@link org.akashi.model.SocketExt#getSocketHandle <em>Socket Handle</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getSocketExt()
 * @model annotation="http://akashi.org/stix section='6.12.4'"
 * @generated
 */
public interface SocketExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Address Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>address_family</code>: text. Terms of <code>network-socket-address-family-enum</code>. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Family</em>' attribute.
	 * @see #setAddressFamily(String)
	 * @see org.akashi.model.ModelPackage#getSocketExt_AddressFamily()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='address_family' vocabulary='network-socket-address-family-enum'"
	 * @generated
	 */
	String getAddressFamily();

	/**
	 * Sets the value of the '{@link org.akashi.model.SocketExt#getAddressFamily <em>Address Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Family</em>' attribute.
	 * @see #getAddressFamily()
	 * @generated
	 */
	void setAddressFamily(String value);

	/**
	 * Returns the value of the '<em><b>Is Blocking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_blocking</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Blocking</em>' attribute.
	 * @see #setIsBlocking(Boolean)
	 * @see org.akashi.model.ModelPackage#getSocketExt_IsBlocking()
	 * @model annotation="http://akashi.org/stix name='is_blocking'"
	 * @generated
	 */
	Boolean getIsBlocking();

	/**
	 * Sets the value of the '{@link org.akashi.model.SocketExt#getIsBlocking <em>Is Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Blocking</em>' attribute.
	 * @see #getIsBlocking()
	 * @generated
	 */
	void setIsBlocking(Boolean value);

	/**
	 * Returns the value of the '<em><b>Is Listening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_listening</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Listening</em>' attribute.
	 * @see #setIsListening(Boolean)
	 * @see org.akashi.model.ModelPackage#getSocketExt_IsListening()
	 * @model annotation="http://akashi.org/stix name='is_listening'"
	 * @generated
	 */
	Boolean getIsListening();

	/**
	 * Sets the value of the '{@link org.akashi.model.SocketExt#getIsListening <em>Is Listening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Listening</em>' attribute.
	 * @see #getIsListening()
	 * @generated
	 */
	void setIsListening(Boolean value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>options</code>: JSON texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' map.
	 * @see org.akashi.model.ModelPackage#getSocketExt_Options()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='options' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getOptions();

	/**
	 * Returns the value of the '<em><b>Socket Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>socket_type</code>: text. Terms of <code>network-socket-type-enum</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socket Type</em>' attribute.
	 * @see #setSocketType(String)
	 * @see org.akashi.model.ModelPackage#getSocketExt_SocketType()
	 * @model annotation="http://akashi.org/stix name='socket_type' vocabulary='network-socket-type-enum'"
	 * @generated
	 */
	String getSocketType();

	/**
	 * Sets the value of the '{@link org.akashi.model.SocketExt#getSocketType <em>Socket Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket Type</em>' attribute.
	 * @see #getSocketType()
	 * @generated
	 */
	void setSocketType(String value);

	/**
	 * Returns the value of the '<em><b>Socket Descriptor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>socket_descriptor</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socket Descriptor</em>' attribute.
	 * @see #setSocketDescriptor(Long)
	 * @see org.akashi.model.ModelPackage#getSocketExt_SocketDescriptor()
	 * @model annotation="http://akashi.org/stix name='socket_descriptor'"
	 * @generated
	 */
	Long getSocketDescriptor();

	/**
	 * Sets the value of the '{@link org.akashi.model.SocketExt#getSocketDescriptor <em>Socket Descriptor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket Descriptor</em>' attribute.
	 * @see #getSocketDescriptor()
	 * @generated
	 */
	void setSocketDescriptor(Long value);

	/**
	 * Returns the value of the '<em><b>Socket Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>socket_handle</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socket Handle</em>' attribute.
	 * @see #setSocketHandle(Long)
	 * @see org.akashi.model.ModelPackage#getSocketExt_SocketHandle()
	 * @model annotation="http://akashi.org/stix name='socket_handle'"
	 * @generated
	 */
	Long getSocketHandle();

	/**
	 * Sets the value of the '{@link org.akashi.model.SocketExt#getSocketHandle <em>Socket Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket Handle</em>' attribute.
	 * @see #getSocketHandle()
	 * @generated
	 */
	void setSocketHandle(Long value);

} // SocketExt
