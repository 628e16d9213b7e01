/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Registry Key</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>windows-registry-key</code>. STIX 2.1, section 6.17.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.WindowsRegistryKey#getKey <em>Key</em>}</li>
 *   <li>{@link org.akashi.model.WindowsRegistryKey#getValues <em>Values</em>}</li>
 *   <li>{@link org.akashi.model.WindowsRegistryKey#getModifiedTime <em>Modified Time</em>}</li>
 *   <li>{@link org.akashi.model.WindowsRegistryKey#getCreatorUserRef <em>Creator User Ref</em>}</li>
 *   <li>{@link org.akashi.model.WindowsRegistryKey#getNumberOfSubkeys <em>Number Of Subkeys</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getWindowsRegistryKey()
 * @model annotation="http://akashi.org/stix name='windows-registry-key' section='6.17'"
 * @generated
 */
public interface WindowsRegistryKey extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>key</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryKey_Key()
	 * @model annotation="http://akashi.org/stix name='key' contributes='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsRegistryKey#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.WindowsRegistryValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>values</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryKey_Values()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='values' contributes='true'"
	 * @generated
	 */
	EList<WindowsRegistryValue> getValues();

	/**
	 * Returns the value of the '<em><b>Modified Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>modified_time</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified Time</em>' attribute.
	 * @see #setModifiedTime(String)
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryKey_ModifiedTime()
	 * @model annotation="http://akashi.org/stix name='modified_time' format='time'"
	 * @generated
	 */
	String getModifiedTime();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsRegistryKey#getModifiedTime <em>Modified Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified Time</em>' attribute.
	 * @see #getModifiedTime()
	 * @generated
	 */
	void setModifiedTime(String value);

	/**
	 * Returns the value of the '<em><b>Creator User Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>creator_user_ref</code>: STIX identifier. Refers to user-account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Creator User Ref</em>' attribute.
	 * @see #setCreatorUserRef(String)
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryKey_CreatorUserRef()
	 * @model annotation="http://akashi.org/stix name='creator_user_ref' format='id' refs='user-account'"
	 * @generated
	 */
	String getCreatorUserRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsRegistryKey#getCreatorUserRef <em>Creator User Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator User Ref</em>' attribute.
	 * @see #getCreatorUserRef()
	 * @generated
	 */
	void setCreatorUserRef(String value);

	/**
	 * Returns the value of the '<em><b>Number Of Subkeys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>number_of_subkeys</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number Of Subkeys</em>' attribute.
	 * @see #setNumberOfSubkeys(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsRegistryKey_NumberOfSubkeys()
	 * @model annotation="http://akashi.org/stix name='number_of_subkeys'"
	 * @generated
	 */
	Long getNumberOfSubkeys();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsRegistryKey#getNumberOfSubkeys <em>Number Of Subkeys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Of Subkeys</em>' attribute.
	 * @see #getNumberOfSubkeys()
	 * @generated
	 */
	void setNumberOfSubkeys(Long value);

} // WindowsRegistryKey
