/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.ModelPackage;
import org.akashi.model.WindowsProcessExt;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Windows Process Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.WindowsProcessExtImpl#getAslrEnabled <em>Aslr Enabled</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsProcessExtImpl#getDepEnabled <em>Dep Enabled</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsProcessExtImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsProcessExtImpl#getOwnerSid <em>Owner Sid</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsProcessExtImpl#getWindowTitle <em>Window Title</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsProcessExtImpl#getStartupInfo <em>Startup Info</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsProcessExtImpl#getIntegrityLevel <em>Integrity Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowsProcessExtImpl extends StixElementImpl implements WindowsProcessExt {
	/**
	 * The default value of the '{@link #getAslrEnabled() <em>Aslr Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAslrEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ASLR_ENABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAslrEnabled() <em>Aslr Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAslrEnabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean aslrEnabled = ASLR_ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepEnabled() <em>Dep Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DEP_ENABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepEnabled() <em>Dep Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepEnabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean depEnabled = DEP_ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected String priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnerSid() <em>Owner Sid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerSid()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_SID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnerSid() <em>Owner Sid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerSid()
	 * @generated
	 * @ordered
	 */
	protected String ownerSid = OWNER_SID_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowTitle() <em>Window Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String WINDOW_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWindowTitle() <em>Window Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowTitle()
	 * @generated
	 * @ordered
	 */
	protected String windowTitle = WINDOW_TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStartupInfo() <em>Startup Info</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartupInfo()
	 * @generated
	 * @ordered
	 */
	protected Object startupInfo;

	/**
	 * The default value of the '{@link #getIntegrityLevel() <em>Integrity Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrityLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String INTEGRITY_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntegrityLevel() <em>Integrity Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrityLevel()
	 * @generated
	 * @ordered
	 */
	protected String integrityLevel = INTEGRITY_LEVEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowsProcessExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WINDOWS_PROCESS_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAslrEnabled() {
		return aslrEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAslrEnabled(Boolean newAslrEnabled) {
		Boolean oldAslrEnabled = aslrEnabled;
		aslrEnabled = newAslrEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PROCESS_EXT__ASLR_ENABLED, oldAslrEnabled, aslrEnabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDepEnabled() {
		return depEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepEnabled(Boolean newDepEnabled) {
		Boolean oldDepEnabled = depEnabled;
		depEnabled = newDepEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PROCESS_EXT__DEP_ENABLED, oldDepEnabled, depEnabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(String newPriority) {
		String oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PROCESS_EXT__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnerSid() {
		return ownerSid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnerSid(String newOwnerSid) {
		String oldOwnerSid = ownerSid;
		ownerSid = newOwnerSid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PROCESS_EXT__OWNER_SID, oldOwnerSid, ownerSid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWindowTitle() {
		return windowTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowTitle(String newWindowTitle) {
		String oldWindowTitle = windowTitle;
		windowTitle = newWindowTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PROCESS_EXT__WINDOW_TITLE, oldWindowTitle, windowTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getStartupInfo() {
		if (!(startupInfo instanceof EList<?>)) {
			startupInfo = unpackedMap(startupInfo, ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO);
		}
		return map(startupInfo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntegrityLevel() {
		return integrityLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntegrityLevel(String newIntegrityLevel) {
		String oldIntegrityLevel = integrityLevel;
		integrityLevel = newIntegrityLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL, oldIntegrityLevel, integrityLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO:
				return ((InternalEList<?>)getStartupInfo()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.WINDOWS_PROCESS_EXT__ASLR_ENABLED:
				return getAslrEnabled();
			case ModelPackage.WINDOWS_PROCESS_EXT__DEP_ENABLED:
				return getDepEnabled();
			case ModelPackage.WINDOWS_PROCESS_EXT__PRIORITY:
				return getPriority();
			case ModelPackage.WINDOWS_PROCESS_EXT__OWNER_SID:
				return getOwnerSid();
			case ModelPackage.WINDOWS_PROCESS_EXT__WINDOW_TITLE:
				return getWindowTitle();
			case ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO:
				if (coreType) return getStartupInfo();
				else return getStartupInfo().map();
			case ModelPackage.WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL:
				return getIntegrityLevel();
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
			case ModelPackage.WINDOWS_PROCESS_EXT__ASLR_ENABLED:
				setAslrEnabled((Boolean)newValue);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__DEP_ENABLED:
				setDepEnabled((Boolean)newValue);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__PRIORITY:
				setPriority((String)newValue);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__OWNER_SID:
				setOwnerSid((String)newValue);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__WINDOW_TITLE:
				setWindowTitle((String)newValue);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO:
				((EStructuralFeature.Setting)getStartupInfo()).set(newValue);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL:
				setIntegrityLevel((String)newValue);
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
			case ModelPackage.WINDOWS_PROCESS_EXT__ASLR_ENABLED:
				setAslrEnabled(ASLR_ENABLED_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__DEP_ENABLED:
				setDepEnabled(DEP_ENABLED_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__OWNER_SID:
				setOwnerSid(OWNER_SID_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__WINDOW_TITLE:
				setWindowTitle(WINDOW_TITLE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO:
				getStartupInfo().clear();
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL:
				setIntegrityLevel(INTEGRITY_LEVEL_EDEFAULT);
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
			case ModelPackage.WINDOWS_PROCESS_EXT__ASLR_ENABLED:
				return ASLR_ENABLED_EDEFAULT == null ? aslrEnabled != null : !ASLR_ENABLED_EDEFAULT.equals(aslrEnabled);
			case ModelPackage.WINDOWS_PROCESS_EXT__DEP_ENABLED:
				return DEP_ENABLED_EDEFAULT == null ? depEnabled != null : !DEP_ENABLED_EDEFAULT.equals(depEnabled);
			case ModelPackage.WINDOWS_PROCESS_EXT__PRIORITY:
				return PRIORITY_EDEFAULT == null ? priority != null : !PRIORITY_EDEFAULT.equals(priority);
			case ModelPackage.WINDOWS_PROCESS_EXT__OWNER_SID:
				return OWNER_SID_EDEFAULT == null ? ownerSid != null : !OWNER_SID_EDEFAULT.equals(ownerSid);
			case ModelPackage.WINDOWS_PROCESS_EXT__WINDOW_TITLE:
				return WINDOW_TITLE_EDEFAULT == null ? windowTitle != null : !WINDOW_TITLE_EDEFAULT.equals(windowTitle);
			case ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO:
				return isFilled(startupInfo);
			case ModelPackage.WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL:
				return INTEGRITY_LEVEL_EDEFAULT == null ? integrityLevel != null : !INTEGRITY_LEVEL_EDEFAULT.equals(integrityLevel);
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
		result.append(" (aslrEnabled: ");
		result.append(aslrEnabled);
		result.append(", depEnabled: ");
		result.append(depEnabled);
		result.append(", priority: ");
		result.append(priority);
		result.append(", ownerSid: ");
		result.append(ownerSid);
		result.append(", windowTitle: ");
		result.append(windowTitle);
		result.append(", integrityLevel: ");
		result.append(integrityLevel);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PROCESS_EXT__ASLR_ENABLED:
				return aslrEnabled;
			case ModelPackage.WINDOWS_PROCESS_EXT__DEP_ENABLED:
				return depEnabled;
			case ModelPackage.WINDOWS_PROCESS_EXT__PRIORITY:
				return priority;
			case ModelPackage.WINDOWS_PROCESS_EXT__OWNER_SID:
				return ownerSid;
			case ModelPackage.WINDOWS_PROCESS_EXT__WINDOW_TITLE:
				return windowTitle;
			case ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO:
				return startupInfo;
			case ModelPackage.WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL:
				return integrityLevel;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PROCESS_EXT__ASLR_ENABLED:
				this.aslrEnabled = (Boolean)value;
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__DEP_ENABLED:
				this.depEnabled = (Boolean)value;
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__PRIORITY:
				this.priority = (String)value;
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__OWNER_SID:
				this.ownerSid = (String)value;
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__WINDOW_TITLE:
				this.windowTitle = (String)value;
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__STARTUP_INFO:
				this.startupInfo = value;
				return;
			case ModelPackage.WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL:
				this.integrityLevel = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //WindowsProcessExtImpl
