/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.WindowsProcessExt;
import org.akashi.model.WindowsServiceExt;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getIsHidden <em>Is Hidden</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getPid <em>Pid</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getCreatedTime <em>Created Time</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getCwd <em>Cwd</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getEnvironmentVariables <em>Environment Variables</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getOpenedConnectionRefs <em>Opened Connection Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getCreatorUserRef <em>Creator User Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getImageRef <em>Image Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getParentRef <em>Parent Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getChildRefs <em>Child Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getWindowsProcessExt <em>Windows Process Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.ProcessImpl#getWindowsServiceExt <em>Windows Service Ext</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessImpl extends CyberObservableImpl implements org.akashi.model.Process {
	/**
	 * The default value of the '{@link #getIsHidden() <em>Is Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsHidden()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_HIDDEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsHidden() <em>Is Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsHidden()
	 * @generated
	 * @ordered
	 */
	protected Boolean isHidden = IS_HIDDEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPid() <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPid()
	 * @generated
	 * @ordered
	 */
	protected static final Long PID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPid() <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPid()
	 * @generated
	 * @ordered
	 */
	protected Long pid = PID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedTime() <em>Created Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedTime()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedTime() <em>Created Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedTime()
	 * @generated
	 * @ordered
	 */
	protected Object createdTime = CREATED_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCwd() <em>Cwd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCwd()
	 * @generated
	 * @ordered
	 */
	protected static final String CWD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCwd() <em>Cwd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCwd()
	 * @generated
	 * @ordered
	 */
	protected String cwd = CWD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommandLine() <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommandLine()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMAND_LINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommandLine() <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommandLine()
	 * @generated
	 * @ordered
	 */
	protected String commandLine = COMMAND_LINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEnvironmentVariables() <em>Environment Variables</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironmentVariables()
	 * @generated
	 * @ordered
	 */
	protected Object environmentVariables;

	/**
	 * The cached value of the '{@link #getOpenedConnectionRefs() <em>Opened Connection Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedConnectionRefs()
	 * @generated
	 * @ordered
	 */
	protected Object openedConnectionRefs;

	/**
	 * The default value of the '{@link #getCreatorUserRef() <em>Creator User Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorUserRef()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATOR_USER_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatorUserRef() <em>Creator User Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorUserRef()
	 * @generated
	 * @ordered
	 */
	protected Object creatorUserRef = CREATOR_USER_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getImageRef() <em>Image Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageRef()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGE_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImageRef() <em>Image Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageRef()
	 * @generated
	 * @ordered
	 */
	protected Object imageRef = IMAGE_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getParentRef() <em>Parent Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentRef()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentRef() <em>Parent Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentRef()
	 * @generated
	 * @ordered
	 */
	protected Object parentRef = PARENT_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildRefs() <em>Child Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildRefs()
	 * @generated
	 * @ordered
	 */
	protected Object childRefs;

	/**
	 * The cached value of the '{@link #getWindowsProcessExt() <em>Windows Process Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowsProcessExt()
	 * @generated
	 * @ordered
	 */
	protected WindowsProcessExt windowsProcessExt;

	/**
	 * The cached value of the '{@link #getWindowsServiceExt() <em>Windows Service Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowsServiceExt()
	 * @generated
	 * @ordered
	 */
	protected WindowsServiceExt windowsServiceExt;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROCESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsHidden() {
		return isHidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsHidden(Boolean newIsHidden) {
		Boolean oldIsHidden = isHidden;
		isHidden = newIsHidden;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__IS_HIDDEN, oldIsHidden, isHidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPid() {
		return pid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPid(Long newPid) {
		Long oldPid = pid;
		pid = newPid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__PID, oldPid, pid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedTime() {
		return text(createdTime);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedTime(String newCreatedTime) {
		String oldCreatedTime = text(createdTime);
		createdTime = PackedTime.of(newCreatedTime);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__CREATED_TIME, oldCreatedTime, newCreatedTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCwd() {
		return cwd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCwd(String newCwd) {
		String oldCwd = cwd;
		cwd = newCwd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__CWD, oldCwd, cwd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommandLine() {
		return commandLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommandLine(String newCommandLine) {
		String oldCommandLine = commandLine;
		commandLine = newCommandLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__COMMAND_LINE, oldCommandLine, commandLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getEnvironmentVariables() {
		if (!(environmentVariables instanceof EList<?>)) {
			environmentVariables = unpackedMap(environmentVariables, ModelPackage.PROCESS__ENVIRONMENT_VARIABLES);
		}
		return map(environmentVariables);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOpenedConnectionRefs() {
		if (!(openedConnectionRefs instanceof EList<?>)) {
			openedConnectionRefs = unpackedTexts(openedConnectionRefs, ModelPackage.PROCESS__OPENED_CONNECTION_REFS);
		}
		return list(openedConnectionRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatorUserRef() {
		return text(creatorUserRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatorUserRef(String newCreatorUserRef) {
		String oldCreatorUserRef = text(creatorUserRef);
		creatorUserRef = PackedId.of(newCreatorUserRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__CREATOR_USER_REF, oldCreatorUserRef, newCreatorUserRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImageRef() {
		return text(imageRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImageRef(String newImageRef) {
		String oldImageRef = text(imageRef);
		imageRef = PackedId.of(newImageRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__IMAGE_REF, oldImageRef, newImageRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParentRef() {
		return text(parentRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentRef(String newParentRef) {
		String oldParentRef = text(parentRef);
		parentRef = PackedId.of(newParentRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__PARENT_REF, oldParentRef, newParentRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChildRefs() {
		if (!(childRefs instanceof EList<?>)) {
			childRefs = unpackedTexts(childRefs, ModelPackage.PROCESS__CHILD_REFS);
		}
		return list(childRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsProcessExt getWindowsProcessExt() {
		return windowsProcessExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWindowsProcessExt(WindowsProcessExt newWindowsProcessExt, NotificationChain msgs) {
		WindowsProcessExt oldWindowsProcessExt = windowsProcessExt;
		windowsProcessExt = newWindowsProcessExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__WINDOWS_PROCESS_EXT, oldWindowsProcessExt, newWindowsProcessExt);
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
	public void setWindowsProcessExt(WindowsProcessExt newWindowsProcessExt) {
		if (newWindowsProcessExt != windowsProcessExt) {
			NotificationChain msgs = null;
			if (windowsProcessExt != null)
				msgs = ((InternalEObject)windowsProcessExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PROCESS__WINDOWS_PROCESS_EXT, null, msgs);
			if (newWindowsProcessExt != null)
				msgs = ((InternalEObject)newWindowsProcessExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PROCESS__WINDOWS_PROCESS_EXT, null, msgs);
			msgs = basicSetWindowsProcessExt(newWindowsProcessExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__WINDOWS_PROCESS_EXT, newWindowsProcessExt, newWindowsProcessExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsServiceExt getWindowsServiceExt() {
		return windowsServiceExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWindowsServiceExt(WindowsServiceExt newWindowsServiceExt, NotificationChain msgs) {
		WindowsServiceExt oldWindowsServiceExt = windowsServiceExt;
		windowsServiceExt = newWindowsServiceExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__WINDOWS_SERVICE_EXT, oldWindowsServiceExt, newWindowsServiceExt);
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
	public void setWindowsServiceExt(WindowsServiceExt newWindowsServiceExt) {
		if (newWindowsServiceExt != windowsServiceExt) {
			NotificationChain msgs = null;
			if (windowsServiceExt != null)
				msgs = ((InternalEObject)windowsServiceExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PROCESS__WINDOWS_SERVICE_EXT, null, msgs);
			if (newWindowsServiceExt != null)
				msgs = ((InternalEObject)newWindowsServiceExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PROCESS__WINDOWS_SERVICE_EXT, null, msgs);
			msgs = basicSetWindowsServiceExt(newWindowsServiceExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROCESS__WINDOWS_SERVICE_EXT, newWindowsServiceExt, newWindowsServiceExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PROCESS__ENVIRONMENT_VARIABLES:
				return ((InternalEList<?>)getEnvironmentVariables()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROCESS__WINDOWS_PROCESS_EXT:
				return basicSetWindowsProcessExt(null, msgs);
			case ModelPackage.PROCESS__WINDOWS_SERVICE_EXT:
				return basicSetWindowsServiceExt(null, msgs);
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
			case ModelPackage.PROCESS__IS_HIDDEN:
				return getIsHidden();
			case ModelPackage.PROCESS__PID:
				return getPid();
			case ModelPackage.PROCESS__CREATED_TIME:
				return getCreatedTime();
			case ModelPackage.PROCESS__CWD:
				return getCwd();
			case ModelPackage.PROCESS__COMMAND_LINE:
				return getCommandLine();
			case ModelPackage.PROCESS__ENVIRONMENT_VARIABLES:
				if (coreType) return getEnvironmentVariables();
				else return getEnvironmentVariables().map();
			case ModelPackage.PROCESS__OPENED_CONNECTION_REFS:
				return getOpenedConnectionRefs();
			case ModelPackage.PROCESS__CREATOR_USER_REF:
				return getCreatorUserRef();
			case ModelPackage.PROCESS__IMAGE_REF:
				return getImageRef();
			case ModelPackage.PROCESS__PARENT_REF:
				return getParentRef();
			case ModelPackage.PROCESS__CHILD_REFS:
				return getChildRefs();
			case ModelPackage.PROCESS__WINDOWS_PROCESS_EXT:
				return getWindowsProcessExt();
			case ModelPackage.PROCESS__WINDOWS_SERVICE_EXT:
				return getWindowsServiceExt();
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
			case ModelPackage.PROCESS__IS_HIDDEN:
				setIsHidden((Boolean)newValue);
				return;
			case ModelPackage.PROCESS__PID:
				setPid((Long)newValue);
				return;
			case ModelPackage.PROCESS__CREATED_TIME:
				setCreatedTime((String)newValue);
				return;
			case ModelPackage.PROCESS__CWD:
				setCwd((String)newValue);
				return;
			case ModelPackage.PROCESS__COMMAND_LINE:
				setCommandLine((String)newValue);
				return;
			case ModelPackage.PROCESS__ENVIRONMENT_VARIABLES:
				((EStructuralFeature.Setting)getEnvironmentVariables()).set(newValue);
				return;
			case ModelPackage.PROCESS__OPENED_CONNECTION_REFS:
				getOpenedConnectionRefs().clear();
				getOpenedConnectionRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.PROCESS__CREATOR_USER_REF:
				setCreatorUserRef((String)newValue);
				return;
			case ModelPackage.PROCESS__IMAGE_REF:
				setImageRef((String)newValue);
				return;
			case ModelPackage.PROCESS__PARENT_REF:
				setParentRef((String)newValue);
				return;
			case ModelPackage.PROCESS__CHILD_REFS:
				getChildRefs().clear();
				getChildRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.PROCESS__WINDOWS_PROCESS_EXT:
				setWindowsProcessExt((WindowsProcessExt)newValue);
				return;
			case ModelPackage.PROCESS__WINDOWS_SERVICE_EXT:
				setWindowsServiceExt((WindowsServiceExt)newValue);
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
			case ModelPackage.PROCESS__IS_HIDDEN:
				setIsHidden(IS_HIDDEN_EDEFAULT);
				return;
			case ModelPackage.PROCESS__PID:
				setPid(PID_EDEFAULT);
				return;
			case ModelPackage.PROCESS__CREATED_TIME:
				setCreatedTime(CREATED_TIME_EDEFAULT);
				return;
			case ModelPackage.PROCESS__CWD:
				setCwd(CWD_EDEFAULT);
				return;
			case ModelPackage.PROCESS__COMMAND_LINE:
				setCommandLine(COMMAND_LINE_EDEFAULT);
				return;
			case ModelPackage.PROCESS__ENVIRONMENT_VARIABLES:
				getEnvironmentVariables().clear();
				return;
			case ModelPackage.PROCESS__OPENED_CONNECTION_REFS:
				getOpenedConnectionRefs().clear();
				return;
			case ModelPackage.PROCESS__CREATOR_USER_REF:
				setCreatorUserRef(CREATOR_USER_REF_EDEFAULT);
				return;
			case ModelPackage.PROCESS__IMAGE_REF:
				setImageRef(IMAGE_REF_EDEFAULT);
				return;
			case ModelPackage.PROCESS__PARENT_REF:
				setParentRef(PARENT_REF_EDEFAULT);
				return;
			case ModelPackage.PROCESS__CHILD_REFS:
				getChildRefs().clear();
				return;
			case ModelPackage.PROCESS__WINDOWS_PROCESS_EXT:
				setWindowsProcessExt((WindowsProcessExt)null);
				return;
			case ModelPackage.PROCESS__WINDOWS_SERVICE_EXT:
				setWindowsServiceExt((WindowsServiceExt)null);
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
			case ModelPackage.PROCESS__IS_HIDDEN:
				return IS_HIDDEN_EDEFAULT == null ? isHidden != null : !IS_HIDDEN_EDEFAULT.equals(isHidden);
			case ModelPackage.PROCESS__PID:
				return PID_EDEFAULT == null ? pid != null : !PID_EDEFAULT.equals(pid);
			case ModelPackage.PROCESS__CREATED_TIME:
				return CREATED_TIME_EDEFAULT == null ? createdTime != null : !CREATED_TIME_EDEFAULT.equals(createdTime);
			case ModelPackage.PROCESS__CWD:
				return CWD_EDEFAULT == null ? cwd != null : !CWD_EDEFAULT.equals(cwd);
			case ModelPackage.PROCESS__COMMAND_LINE:
				return COMMAND_LINE_EDEFAULT == null ? commandLine != null : !COMMAND_LINE_EDEFAULT.equals(commandLine);
			case ModelPackage.PROCESS__ENVIRONMENT_VARIABLES:
				return isFilled(environmentVariables);
			case ModelPackage.PROCESS__OPENED_CONNECTION_REFS:
				return isFilled(openedConnectionRefs);
			case ModelPackage.PROCESS__CREATOR_USER_REF:
				return CREATOR_USER_REF_EDEFAULT == null ? creatorUserRef != null : !CREATOR_USER_REF_EDEFAULT.equals(creatorUserRef);
			case ModelPackage.PROCESS__IMAGE_REF:
				return IMAGE_REF_EDEFAULT == null ? imageRef != null : !IMAGE_REF_EDEFAULT.equals(imageRef);
			case ModelPackage.PROCESS__PARENT_REF:
				return PARENT_REF_EDEFAULT == null ? parentRef != null : !PARENT_REF_EDEFAULT.equals(parentRef);
			case ModelPackage.PROCESS__CHILD_REFS:
				return isFilled(childRefs);
			case ModelPackage.PROCESS__WINDOWS_PROCESS_EXT:
				return windowsProcessExt != null;
			case ModelPackage.PROCESS__WINDOWS_SERVICE_EXT:
				return windowsServiceExt != null;
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
		result.append(" (isHidden: ");
		result.append(isHidden);
		result.append(", pid: ");
		result.append(pid);
		result.append(", createdTime: ");
		result.append(createdTime);
		result.append(", cwd: ");
		result.append(cwd);
		result.append(", commandLine: ");
		result.append(commandLine);
		result.append(", openedConnectionRefs: ");
		result.append(shown(openedConnectionRefs));
		result.append(", creatorUserRef: ");
		result.append(creatorUserRef);
		result.append(", imageRef: ");
		result.append(imageRef);
		result.append(", parentRef: ");
		result.append(parentRef);
		result.append(", childRefs: ");
		result.append(shown(childRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.PROCESS__IS_HIDDEN:
				return isHidden;
			case ModelPackage.PROCESS__PID:
				return pid;
			case ModelPackage.PROCESS__CREATED_TIME:
				return createdTime;
			case ModelPackage.PROCESS__CWD:
				return cwd;
			case ModelPackage.PROCESS__COMMAND_LINE:
				return commandLine;
			case ModelPackage.PROCESS__ENVIRONMENT_VARIABLES:
				return environmentVariables;
			case ModelPackage.PROCESS__OPENED_CONNECTION_REFS:
				return openedConnectionRefs;
			case ModelPackage.PROCESS__CREATOR_USER_REF:
				return creatorUserRef;
			case ModelPackage.PROCESS__IMAGE_REF:
				return imageRef;
			case ModelPackage.PROCESS__PARENT_REF:
				return parentRef;
			case ModelPackage.PROCESS__CHILD_REFS:
				return childRefs;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.PROCESS__IS_HIDDEN:
				this.isHidden = (Boolean)value;
				return;
			case ModelPackage.PROCESS__PID:
				this.pid = (Long)value;
				return;
			case ModelPackage.PROCESS__CREATED_TIME:
				this.createdTime = value;
				return;
			case ModelPackage.PROCESS__CWD:
				this.cwd = (String)value;
				return;
			case ModelPackage.PROCESS__COMMAND_LINE:
				this.commandLine = (String)value;
				return;
			case ModelPackage.PROCESS__ENVIRONMENT_VARIABLES:
				this.environmentVariables = value;
				return;
			case ModelPackage.PROCESS__OPENED_CONNECTION_REFS:
				this.openedConnectionRefs = value;
				return;
			case ModelPackage.PROCESS__CREATOR_USER_REF:
				this.creatorUserRef = value;
				return;
			case ModelPackage.PROCESS__IMAGE_REF:
				this.imageRef = value;
				return;
			case ModelPackage.PROCESS__PARENT_REF:
				this.parentRef = value;
				return;
			case ModelPackage.PROCESS__CHILD_REFS:
				this.childRefs = value;
				return;
		}
		super.pack(featureID, value);
	}

} //ProcessImpl
