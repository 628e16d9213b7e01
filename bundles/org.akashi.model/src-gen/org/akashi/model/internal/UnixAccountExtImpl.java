/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.UnixAccountExt;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Unix Account Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.UnixAccountExtImpl#getGid <em>Gid</em>}</li>
 *   <li>{@link org.akashi.model.internal.UnixAccountExtImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.akashi.model.internal.UnixAccountExtImpl#getHomeDir <em>Home Dir</em>}</li>
 *   <li>{@link org.akashi.model.internal.UnixAccountExtImpl#getShell <em>Shell</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnixAccountExtImpl extends StixElementImpl implements UnixAccountExt {
	/**
	 * The default value of the '{@link #getGid() <em>Gid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGid()
	 * @generated
	 * @ordered
	 */
	protected static final Long GID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGid() <em>Gid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGid()
	 * @generated
	 * @ordered
	 */
	protected Long gid = GID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected Object groups;

	/**
	 * The default value of the '{@link #getHomeDir() <em>Home Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeDir()
	 * @generated
	 * @ordered
	 */
	protected static final String HOME_DIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHomeDir() <em>Home Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeDir()
	 * @generated
	 * @ordered
	 */
	protected String homeDir = HOME_DIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getShell() <em>Shell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShell()
	 * @generated
	 * @ordered
	 */
	protected static final String SHELL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShell() <em>Shell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShell()
	 * @generated
	 * @ordered
	 */
	protected String shell = SHELL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnixAccountExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.UNIX_ACCOUNT_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getGid() {
		return gid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGid(Long newGid) {
		Long oldGid = gid;
		gid = newGid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIX_ACCOUNT_EXT__GID, oldGid, gid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGroups() {
		if (!(groups instanceof EList<?>)) {
			groups = unpackedTexts(groups, ModelPackage.UNIX_ACCOUNT_EXT__GROUPS);
		}
		return list(groups);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHomeDir() {
		return homeDir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHomeDir(String newHomeDir) {
		String oldHomeDir = homeDir;
		homeDir = newHomeDir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIX_ACCOUNT_EXT__HOME_DIR, oldHomeDir, homeDir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShell() {
		return shell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShell(String newShell) {
		String oldShell = shell;
		shell = newShell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIX_ACCOUNT_EXT__SHELL, oldShell, shell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.UNIX_ACCOUNT_EXT__GID:
				return getGid();
			case ModelPackage.UNIX_ACCOUNT_EXT__GROUPS:
				return getGroups();
			case ModelPackage.UNIX_ACCOUNT_EXT__HOME_DIR:
				return getHomeDir();
			case ModelPackage.UNIX_ACCOUNT_EXT__SHELL:
				return getShell();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.UNIX_ACCOUNT_EXT__GID:
				setGid((Long)newValue);
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__HOME_DIR:
				setHomeDir((String)newValue);
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__SHELL:
				setShell((String)newValue);
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
			case ModelPackage.UNIX_ACCOUNT_EXT__GID:
				setGid(GID_EDEFAULT);
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__GROUPS:
				getGroups().clear();
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__HOME_DIR:
				setHomeDir(HOME_DIR_EDEFAULT);
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__SHELL:
				setShell(SHELL_EDEFAULT);
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
			case ModelPackage.UNIX_ACCOUNT_EXT__GID:
				return GID_EDEFAULT == null ? gid != null : !GID_EDEFAULT.equals(gid);
			case ModelPackage.UNIX_ACCOUNT_EXT__GROUPS:
				return isFilled(groups);
			case ModelPackage.UNIX_ACCOUNT_EXT__HOME_DIR:
				return HOME_DIR_EDEFAULT == null ? homeDir != null : !HOME_DIR_EDEFAULT.equals(homeDir);
			case ModelPackage.UNIX_ACCOUNT_EXT__SHELL:
				return SHELL_EDEFAULT == null ? shell != null : !SHELL_EDEFAULT.equals(shell);
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
		result.append(" (gid: ");
		result.append(gid);
		result.append(", groups: ");
		result.append(shown(groups));
		result.append(", homeDir: ");
		result.append(homeDir);
		result.append(", shell: ");
		result.append(shell);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.UNIX_ACCOUNT_EXT__GID:
				return gid;
			case ModelPackage.UNIX_ACCOUNT_EXT__GROUPS:
				return groups;
			case ModelPackage.UNIX_ACCOUNT_EXT__HOME_DIR:
				return homeDir;
			case ModelPackage.UNIX_ACCOUNT_EXT__SHELL:
				return shell;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.UNIX_ACCOUNT_EXT__GID:
				this.gid = (Long)value;
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__GROUPS:
				this.groups = value;
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__HOME_DIR:
				this.homeDir = (String)value;
				return;
			case ModelPackage.UNIX_ACCOUNT_EXT__SHELL:
				this.shell = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //UnixAccountExtImpl
