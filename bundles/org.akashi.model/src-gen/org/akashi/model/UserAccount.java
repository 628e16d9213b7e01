/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>user-account</code>. STIX 2.1, section 6.16.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.UserAccount#getUserId <em>User Id</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getCredential <em>Credential</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getAccountLogin <em>Account Login</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getAccountType <em>Account Type</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getIsServiceAccount <em>Is Service Account</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getIsPrivileged <em>Is Privileged</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getCanEscalatePrivs <em>Can Escalate Privs</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getIsDisabled <em>Is Disabled</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getAccountCreated <em>Account Created</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getAccountExpires <em>Account Expires</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getCredentialLastChanged <em>Credential Last Changed</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getAccountFirstLogin <em>Account First Login</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getAccountLastLogin <em>Account Last Login</em>}</li>
 *   <li>{@link org.akashi.model.UserAccount#getUnixAccountExt <em>Unix Account Ext</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getUserAccount()
 * @model annotation="http://akashi.org/stix name='user-account' section='6.16'"
 * @generated
 */
public interface UserAccount extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>user_id</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Id</em>' attribute.
	 * @see #setUserId(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_UserId()
	 * @model annotation="http://akashi.org/stix name='user_id' contributes='true'"
	 * @generated
	 */
	String getUserId();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getUserId <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Id</em>' attribute.
	 * @see #getUserId()
	 * @generated
	 */
	void setUserId(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>credential</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_Credential()
	 * @model annotation="http://akashi.org/stix name='credential'"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Account Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>account_login</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Login</em>' attribute.
	 * @see #setAccountLogin(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_AccountLogin()
	 * @model annotation="http://akashi.org/stix name='account_login' contributes='true'"
	 * @generated
	 */
	String getAccountLogin();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getAccountLogin <em>Account Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Login</em>' attribute.
	 * @see #getAccountLogin()
	 * @generated
	 */
	void setAccountLogin(String value);

	/**
	 * Returns the value of the '<em><b>Account Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>account_type</code>: text. Terms of <code>account-type-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Type</em>' attribute.
	 * @see #setAccountType(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_AccountType()
	 * @model annotation="http://akashi.org/stix name='account_type' contributes='true' vocabulary='account-type-ov'"
	 * @generated
	 */
	String getAccountType();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getAccountType <em>Account Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Type</em>' attribute.
	 * @see #getAccountType()
	 * @generated
	 */
	void setAccountType(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>display_name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_DisplayName()
	 * @model annotation="http://akashi.org/stix name='display_name'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Is Service Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_service_account</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Service Account</em>' attribute.
	 * @see #setIsServiceAccount(Boolean)
	 * @see org.akashi.model.ModelPackage#getUserAccount_IsServiceAccount()
	 * @model annotation="http://akashi.org/stix name='is_service_account'"
	 * @generated
	 */
	Boolean getIsServiceAccount();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getIsServiceAccount <em>Is Service Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Service Account</em>' attribute.
	 * @see #getIsServiceAccount()
	 * @generated
	 */
	void setIsServiceAccount(Boolean value);

	/**
	 * Returns the value of the '<em><b>Is Privileged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_privileged</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Privileged</em>' attribute.
	 * @see #setIsPrivileged(Boolean)
	 * @see org.akashi.model.ModelPackage#getUserAccount_IsPrivileged()
	 * @model annotation="http://akashi.org/stix name='is_privileged'"
	 * @generated
	 */
	Boolean getIsPrivileged();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getIsPrivileged <em>Is Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Privileged</em>' attribute.
	 * @see #getIsPrivileged()
	 * @generated
	 */
	void setIsPrivileged(Boolean value);

	/**
	 * Returns the value of the '<em><b>Can Escalate Privs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>can_escalate_privs</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Can Escalate Privs</em>' attribute.
	 * @see #setCanEscalatePrivs(Boolean)
	 * @see org.akashi.model.ModelPackage#getUserAccount_CanEscalatePrivs()
	 * @model annotation="http://akashi.org/stix name='can_escalate_privs'"
	 * @generated
	 */
	Boolean getCanEscalatePrivs();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getCanEscalatePrivs <em>Can Escalate Privs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Can Escalate Privs</em>' attribute.
	 * @see #getCanEscalatePrivs()
	 * @generated
	 */
	void setCanEscalatePrivs(Boolean value);

	/**
	 * Returns the value of the '<em><b>Is Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_disabled</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Disabled</em>' attribute.
	 * @see #setIsDisabled(Boolean)
	 * @see org.akashi.model.ModelPackage#getUserAccount_IsDisabled()
	 * @model annotation="http://akashi.org/stix name='is_disabled'"
	 * @generated
	 */
	Boolean getIsDisabled();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getIsDisabled <em>Is Disabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Disabled</em>' attribute.
	 * @see #getIsDisabled()
	 * @generated
	 */
	void setIsDisabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Account Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>account_created</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Created</em>' attribute.
	 * @see #setAccountCreated(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_AccountCreated()
	 * @model annotation="http://akashi.org/stix name='account_created' format='time'"
	 * @generated
	 */
	String getAccountCreated();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getAccountCreated <em>Account Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Created</em>' attribute.
	 * @see #getAccountCreated()
	 * @generated
	 */
	void setAccountCreated(String value);

	/**
	 * Returns the value of the '<em><b>Account Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>account_expires</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Expires</em>' attribute.
	 * @see #setAccountExpires(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_AccountExpires()
	 * @model annotation="http://akashi.org/stix name='account_expires' format='time'"
	 * @generated
	 */
	String getAccountExpires();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getAccountExpires <em>Account Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Expires</em>' attribute.
	 * @see #getAccountExpires()
	 * @generated
	 */
	void setAccountExpires(String value);

	/**
	 * Returns the value of the '<em><b>Credential Last Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>credential_last_changed</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credential Last Changed</em>' attribute.
	 * @see #setCredentialLastChanged(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_CredentialLastChanged()
	 * @model annotation="http://akashi.org/stix name='credential_last_changed' format='time'"
	 * @generated
	 */
	String getCredentialLastChanged();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getCredentialLastChanged <em>Credential Last Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential Last Changed</em>' attribute.
	 * @see #getCredentialLastChanged()
	 * @generated
	 */
	void setCredentialLastChanged(String value);

	/**
	 * Returns the value of the '<em><b>Account First Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>account_first_login</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account First Login</em>' attribute.
	 * @see #setAccountFirstLogin(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_AccountFirstLogin()
	 * @model annotation="http://akashi.org/stix name='account_first_login' format='time'"
	 * @generated
	 */
	String getAccountFirstLogin();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getAccountFirstLogin <em>Account First Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account First Login</em>' attribute.
	 * @see #getAccountFirstLogin()
	 * @generated
	 */
	void setAccountFirstLogin(String value);

	/**
	 * Returns the value of the '<em><b>Account Last Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>account_last_login</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Last Login</em>' attribute.
	 * @see #setAccountLastLogin(String)
	 * @see org.akashi.model.ModelPackage#getUserAccount_AccountLastLogin()
	 * @model annotation="http://akashi.org/stix name='account_last_login' format='time'"
	 * @generated
	 */
	String getAccountLastLogin();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getAccountLastLogin <em>Account Last Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Last Login</em>' attribute.
	 * @see #getAccountLastLogin()
	 * @generated
	 */
	void setAccountLastLogin(String value);

	/**
	 * Returns the value of the '<em><b>Unix Account Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>unix-account-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unix Account Ext</em>' containment reference.
	 * @see #setUnixAccountExt(UnixAccountExt)
	 * @see org.akashi.model.ModelPackage#getUserAccount_UnixAccountExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix extension='unix-account-ext'"
	 * @generated
	 */
	UnixAccountExt getUnixAccountExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.UserAccount#getUnixAccountExt <em>Unix Account Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unix Account Ext</em>' containment reference.
	 * @see #getUnixAccountExt()
	 * @generated
	 */
	void setUnixAccountExt(UnixAccountExt value);

} // UserAccount
