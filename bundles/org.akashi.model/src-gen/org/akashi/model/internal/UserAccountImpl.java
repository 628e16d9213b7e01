/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import org.akashi.model.ModelPackage;
import org.akashi.model.UnixAccountExt;
import org.akashi.model.UserAccount;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>User Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getUserId <em>User Id</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getCredential <em>Credential</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getAccountLogin <em>Account Login</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getAccountType <em>Account Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getIsServiceAccount <em>Is Service Account</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getIsPrivileged <em>Is Privileged</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getCanEscalatePrivs <em>Can Escalate Privs</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getIsDisabled <em>Is Disabled</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getAccountCreated <em>Account Created</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getAccountExpires <em>Account Expires</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getCredentialLastChanged <em>Credential Last Changed</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getAccountFirstLogin <em>Account First Login</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getAccountLastLogin <em>Account Last Login</em>}</li>
 *   <li>{@link org.akashi.model.internal.UserAccountImpl#getUnixAccountExt <em>Unix Account Ext</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UserAccountImpl extends CyberObservableImpl implements UserAccount {
	/**
	 * The default value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected String userId = USER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCredential() <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredential()
	 * @generated
	 * @ordered
	 */
	protected String credential = CREDENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountLogin() <em>Account Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountLogin()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_LOGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountLogin() <em>Account Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountLogin()
	 * @generated
	 * @ordered
	 */
	protected String accountLogin = ACCOUNT_LOGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountType() <em>Account Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountType()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountType() <em>Account Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountType()
	 * @generated
	 * @ordered
	 */
	protected String accountType = ACCOUNT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsServiceAccount() <em>Is Service Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsServiceAccount()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_SERVICE_ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsServiceAccount() <em>Is Service Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsServiceAccount()
	 * @generated
	 * @ordered
	 */
	protected Boolean isServiceAccount = IS_SERVICE_ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsPrivileged() <em>Is Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsPrivileged()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_PRIVILEGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsPrivileged() <em>Is Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsPrivileged()
	 * @generated
	 * @ordered
	 */
	protected Boolean isPrivileged = IS_PRIVILEGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCanEscalatePrivs() <em>Can Escalate Privs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanEscalatePrivs()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CAN_ESCALATE_PRIVS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCanEscalatePrivs() <em>Can Escalate Privs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanEscalatePrivs()
	 * @generated
	 * @ordered
	 */
	protected Boolean canEscalatePrivs = CAN_ESCALATE_PRIVS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsDisabled() <em>Is Disabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsDisabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_DISABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsDisabled() <em>Is Disabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsDisabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean isDisabled = IS_DISABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountCreated() <em>Account Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountCreated()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountCreated() <em>Account Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountCreated()
	 * @generated
	 * @ordered
	 */
	protected Object accountCreated = ACCOUNT_CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountExpires() <em>Account Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountExpires()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountExpires() <em>Account Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountExpires()
	 * @generated
	 * @ordered
	 */
	protected Object accountExpires = ACCOUNT_EXPIRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCredentialLastChanged() <em>Credential Last Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredentialLastChanged()
	 * @generated
	 * @ordered
	 */
	protected static final String CREDENTIAL_LAST_CHANGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCredentialLastChanged() <em>Credential Last Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredentialLastChanged()
	 * @generated
	 * @ordered
	 */
	protected Object credentialLastChanged = CREDENTIAL_LAST_CHANGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountFirstLogin() <em>Account First Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountFirstLogin()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_FIRST_LOGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountFirstLogin() <em>Account First Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountFirstLogin()
	 * @generated
	 * @ordered
	 */
	protected Object accountFirstLogin = ACCOUNT_FIRST_LOGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountLastLogin() <em>Account Last Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountLastLogin()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_LAST_LOGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountLastLogin() <em>Account Last Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountLastLogin()
	 * @generated
	 * @ordered
	 */
	protected Object accountLastLogin = ACCOUNT_LAST_LOGIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnixAccountExt() <em>Unix Account Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnixAccountExt()
	 * @generated
	 * @ordered
	 */
	protected UnixAccountExt unixAccountExt;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UserAccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.USER_ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUserId() {
		return userId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserId(String newUserId) {
		String oldUserId = userId;
		userId = newUserId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__USER_ID, oldUserId, userId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCredential() {
		return credential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredential(String newCredential) {
		String oldCredential = credential;
		credential = newCredential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__CREDENTIAL, oldCredential, credential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountLogin() {
		return accountLogin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountLogin(String newAccountLogin) {
		String oldAccountLogin = accountLogin;
		accountLogin = newAccountLogin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__ACCOUNT_LOGIN, oldAccountLogin, accountLogin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountType() {
		return accountType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountType(String newAccountType) {
		String oldAccountType = accountType;
		accountType = newAccountType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__ACCOUNT_TYPE, oldAccountType, accountType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsServiceAccount() {
		return isServiceAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsServiceAccount(Boolean newIsServiceAccount) {
		Boolean oldIsServiceAccount = isServiceAccount;
		isServiceAccount = newIsServiceAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__IS_SERVICE_ACCOUNT, oldIsServiceAccount, isServiceAccount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsPrivileged() {
		return isPrivileged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsPrivileged(Boolean newIsPrivileged) {
		Boolean oldIsPrivileged = isPrivileged;
		isPrivileged = newIsPrivileged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__IS_PRIVILEGED, oldIsPrivileged, isPrivileged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCanEscalatePrivs() {
		return canEscalatePrivs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCanEscalatePrivs(Boolean newCanEscalatePrivs) {
		Boolean oldCanEscalatePrivs = canEscalatePrivs;
		canEscalatePrivs = newCanEscalatePrivs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__CAN_ESCALATE_PRIVS, oldCanEscalatePrivs, canEscalatePrivs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsDisabled() {
		return isDisabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsDisabled(Boolean newIsDisabled) {
		Boolean oldIsDisabled = isDisabled;
		isDisabled = newIsDisabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__IS_DISABLED, oldIsDisabled, isDisabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountCreated() {
		return text(accountCreated);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountCreated(String newAccountCreated) {
		String oldAccountCreated = text(accountCreated);
		accountCreated = PackedTime.of(newAccountCreated);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__ACCOUNT_CREATED, oldAccountCreated, newAccountCreated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountExpires() {
		return text(accountExpires);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountExpires(String newAccountExpires) {
		String oldAccountExpires = text(accountExpires);
		accountExpires = PackedTime.of(newAccountExpires);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__ACCOUNT_EXPIRES, oldAccountExpires, newAccountExpires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCredentialLastChanged() {
		return text(credentialLastChanged);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredentialLastChanged(String newCredentialLastChanged) {
		String oldCredentialLastChanged = text(credentialLastChanged);
		credentialLastChanged = PackedTime.of(newCredentialLastChanged);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__CREDENTIAL_LAST_CHANGED, oldCredentialLastChanged, newCredentialLastChanged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountFirstLogin() {
		return text(accountFirstLogin);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountFirstLogin(String newAccountFirstLogin) {
		String oldAccountFirstLogin = text(accountFirstLogin);
		accountFirstLogin = PackedTime.of(newAccountFirstLogin);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__ACCOUNT_FIRST_LOGIN, oldAccountFirstLogin, newAccountFirstLogin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountLastLogin() {
		return text(accountLastLogin);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountLastLogin(String newAccountLastLogin) {
		String oldAccountLastLogin = text(accountLastLogin);
		accountLastLogin = PackedTime.of(newAccountLastLogin);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__ACCOUNT_LAST_LOGIN, oldAccountLastLogin, newAccountLastLogin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnixAccountExt getUnixAccountExt() {
		return unixAccountExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUnixAccountExt(UnixAccountExt newUnixAccountExt, NotificationChain msgs) {
		UnixAccountExt oldUnixAccountExt = unixAccountExt;
		unixAccountExt = newUnixAccountExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT, oldUnixAccountExt, newUnixAccountExt);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnixAccountExt(UnixAccountExt newUnixAccountExt) {
		if (newUnixAccountExt != unixAccountExt) {
			NotificationChain msgs = null;
			if (unixAccountExt != null)
				msgs = ((InternalEObject)unixAccountExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT, null, msgs);
			if (newUnixAccountExt != null)
				msgs = ((InternalEObject)newUnixAccountExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT, null, msgs);
			msgs = basicSetUnixAccountExt(newUnixAccountExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT, newUnixAccountExt, newUnixAccountExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT:
				return basicSetUnixAccountExt(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.USER_ACCOUNT__USER_ID:
				return getUserId();
			case ModelPackage.USER_ACCOUNT__CREDENTIAL:
				return getCredential();
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LOGIN:
				return getAccountLogin();
			case ModelPackage.USER_ACCOUNT__ACCOUNT_TYPE:
				return getAccountType();
			case ModelPackage.USER_ACCOUNT__DISPLAY_NAME:
				return getDisplayName();
			case ModelPackage.USER_ACCOUNT__IS_SERVICE_ACCOUNT:
				return getIsServiceAccount();
			case ModelPackage.USER_ACCOUNT__IS_PRIVILEGED:
				return getIsPrivileged();
			case ModelPackage.USER_ACCOUNT__CAN_ESCALATE_PRIVS:
				return getCanEscalatePrivs();
			case ModelPackage.USER_ACCOUNT__IS_DISABLED:
				return getIsDisabled();
			case ModelPackage.USER_ACCOUNT__ACCOUNT_CREATED:
				return getAccountCreated();
			case ModelPackage.USER_ACCOUNT__ACCOUNT_EXPIRES:
				return getAccountExpires();
			case ModelPackage.USER_ACCOUNT__CREDENTIAL_LAST_CHANGED:
				return getCredentialLastChanged();
			case ModelPackage.USER_ACCOUNT__ACCOUNT_FIRST_LOGIN:
				return getAccountFirstLogin();
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LAST_LOGIN:
				return getAccountLastLogin();
			case ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT:
				return getUnixAccountExt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.USER_ACCOUNT__USER_ID:
				setUserId((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL:
				setCredential((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LOGIN:
				setAccountLogin((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_TYPE:
				setAccountType((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__IS_SERVICE_ACCOUNT:
				setIsServiceAccount((Boolean)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__IS_PRIVILEGED:
				setIsPrivileged((Boolean)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__CAN_ESCALATE_PRIVS:
				setCanEscalatePrivs((Boolean)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__IS_DISABLED:
				setIsDisabled((Boolean)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_CREATED:
				setAccountCreated((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_EXPIRES:
				setAccountExpires((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL_LAST_CHANGED:
				setCredentialLastChanged((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_FIRST_LOGIN:
				setAccountFirstLogin((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LAST_LOGIN:
				setAccountLastLogin((String)newValue);
				return;
			case ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT:
				setUnixAccountExt((UnixAccountExt)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.USER_ACCOUNT__USER_ID:
				setUserId(USER_ID_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL:
				setCredential(CREDENTIAL_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LOGIN:
				setAccountLogin(ACCOUNT_LOGIN_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_TYPE:
				setAccountType(ACCOUNT_TYPE_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__IS_SERVICE_ACCOUNT:
				setIsServiceAccount(IS_SERVICE_ACCOUNT_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__IS_PRIVILEGED:
				setIsPrivileged(IS_PRIVILEGED_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__CAN_ESCALATE_PRIVS:
				setCanEscalatePrivs(CAN_ESCALATE_PRIVS_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__IS_DISABLED:
				setIsDisabled(IS_DISABLED_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_CREATED:
				setAccountCreated(ACCOUNT_CREATED_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_EXPIRES:
				setAccountExpires(ACCOUNT_EXPIRES_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL_LAST_CHANGED:
				setCredentialLastChanged(CREDENTIAL_LAST_CHANGED_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_FIRST_LOGIN:
				setAccountFirstLogin(ACCOUNT_FIRST_LOGIN_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LAST_LOGIN:
				setAccountLastLogin(ACCOUNT_LAST_LOGIN_EDEFAULT);
				return;
			case ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT:
				setUnixAccountExt((UnixAccountExt)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.USER_ACCOUNT__USER_ID:
				return USER_ID_EDEFAULT == null ? userId != null : !USER_ID_EDEFAULT.equals(userId);
			case ModelPackage.USER_ACCOUNT__CREDENTIAL:
				return CREDENTIAL_EDEFAULT == null ? credential != null : !CREDENTIAL_EDEFAULT.equals(credential);
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LOGIN:
				return ACCOUNT_LOGIN_EDEFAULT == null ? accountLogin != null : !ACCOUNT_LOGIN_EDEFAULT.equals(accountLogin);
			case ModelPackage.USER_ACCOUNT__ACCOUNT_TYPE:
				return ACCOUNT_TYPE_EDEFAULT == null ? accountType != null : !ACCOUNT_TYPE_EDEFAULT.equals(accountType);
			case ModelPackage.USER_ACCOUNT__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case ModelPackage.USER_ACCOUNT__IS_SERVICE_ACCOUNT:
				return IS_SERVICE_ACCOUNT_EDEFAULT == null ? isServiceAccount != null : !IS_SERVICE_ACCOUNT_EDEFAULT.equals(isServiceAccount);
			case ModelPackage.USER_ACCOUNT__IS_PRIVILEGED:
				return IS_PRIVILEGED_EDEFAULT == null ? isPrivileged != null : !IS_PRIVILEGED_EDEFAULT.equals(isPrivileged);
			case ModelPackage.USER_ACCOUNT__CAN_ESCALATE_PRIVS:
				return CAN_ESCALATE_PRIVS_EDEFAULT == null ? canEscalatePrivs != null : !CAN_ESCALATE_PRIVS_EDEFAULT.equals(canEscalatePrivs);
			case ModelPackage.USER_ACCOUNT__IS_DISABLED:
				return IS_DISABLED_EDEFAULT == null ? isDisabled != null : !IS_DISABLED_EDEFAULT.equals(isDisabled);
			case ModelPackage.USER_ACCOUNT__ACCOUNT_CREATED:
				return ACCOUNT_CREATED_EDEFAULT == null ? accountCreated != null : !ACCOUNT_CREATED_EDEFAULT.equals(accountCreated);
			case ModelPackage.USER_ACCOUNT__ACCOUNT_EXPIRES:
				return ACCOUNT_EXPIRES_EDEFAULT == null ? accountExpires != null : !ACCOUNT_EXPIRES_EDEFAULT.equals(accountExpires);
			case ModelPackage.USER_ACCOUNT__CREDENTIAL_LAST_CHANGED:
				return CREDENTIAL_LAST_CHANGED_EDEFAULT == null ? credentialLastChanged != null : !CREDENTIAL_LAST_CHANGED_EDEFAULT.equals(credentialLastChanged);
			case ModelPackage.USER_ACCOUNT__ACCOUNT_FIRST_LOGIN:
				return ACCOUNT_FIRST_LOGIN_EDEFAULT == null ? accountFirstLogin != null : !ACCOUNT_FIRST_LOGIN_EDEFAULT.equals(accountFirstLogin);
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LAST_LOGIN:
				return ACCOUNT_LAST_LOGIN_EDEFAULT == null ? accountLastLogin != null : !ACCOUNT_LAST_LOGIN_EDEFAULT.equals(accountLastLogin);
			case ModelPackage.USER_ACCOUNT__UNIX_ACCOUNT_EXT:
				return unixAccountExt != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (userId: ");
		result.append(userId);
		result.append(", credential: ");
		result.append(credential);
		result.append(", accountLogin: ");
		result.append(accountLogin);
		result.append(", accountType: ");
		result.append(accountType);
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", isServiceAccount: ");
		result.append(isServiceAccount);
		result.append(", isPrivileged: ");
		result.append(isPrivileged);
		result.append(", canEscalatePrivs: ");
		result.append(canEscalatePrivs);
		result.append(", isDisabled: ");
		result.append(isDisabled);
		result.append(", accountCreated: ");
		result.append(accountCreated);
		result.append(", accountExpires: ");
		result.append(accountExpires);
		result.append(", credentialLastChanged: ");
		result.append(credentialLastChanged);
		result.append(", accountFirstLogin: ");
		result.append(accountFirstLogin);
		result.append(", accountLastLogin: ");
		result.append(accountLastLogin);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.USER_ACCOUNT__USER_ID:
				return userId;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL:
				return credential;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LOGIN:
				return accountLogin;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_TYPE:
				return accountType;
			case ModelPackage.USER_ACCOUNT__DISPLAY_NAME:
				return displayName;
			case ModelPackage.USER_ACCOUNT__IS_SERVICE_ACCOUNT:
				return isServiceAccount;
			case ModelPackage.USER_ACCOUNT__IS_PRIVILEGED:
				return isPrivileged;
			case ModelPackage.USER_ACCOUNT__CAN_ESCALATE_PRIVS:
				return canEscalatePrivs;
			case ModelPackage.USER_ACCOUNT__IS_DISABLED:
				return isDisabled;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_CREATED:
				return accountCreated;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_EXPIRES:
				return accountExpires;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL_LAST_CHANGED:
				return credentialLastChanged;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_FIRST_LOGIN:
				return accountFirstLogin;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LAST_LOGIN:
				return accountLastLogin;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.USER_ACCOUNT__USER_ID:
				this.userId = (String)value;
				return;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL:
				this.credential = (String)value;
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LOGIN:
				this.accountLogin = (String)value;
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_TYPE:
				this.accountType = (String)value;
				return;
			case ModelPackage.USER_ACCOUNT__DISPLAY_NAME:
				this.displayName = (String)value;
				return;
			case ModelPackage.USER_ACCOUNT__IS_SERVICE_ACCOUNT:
				this.isServiceAccount = (Boolean)value;
				return;
			case ModelPackage.USER_ACCOUNT__IS_PRIVILEGED:
				this.isPrivileged = (Boolean)value;
				return;
			case ModelPackage.USER_ACCOUNT__CAN_ESCALATE_PRIVS:
				this.canEscalatePrivs = (Boolean)value;
				return;
			case ModelPackage.USER_ACCOUNT__IS_DISABLED:
				this.isDisabled = (Boolean)value;
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_CREATED:
				this.accountCreated = value;
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_EXPIRES:
				this.accountExpires = value;
				return;
			case ModelPackage.USER_ACCOUNT__CREDENTIAL_LAST_CHANGED:
				this.credentialLastChanged = value;
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_FIRST_LOGIN:
				this.accountFirstLogin = value;
				return;
			case ModelPackage.USER_ACCOUNT__ACCOUNT_LAST_LOGIN:
				this.accountLastLogin = value;
				return;
		}
		super.pack(featureID, value);
	}

} //UserAccountImpl
