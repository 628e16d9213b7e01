/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.WindowsServiceExt;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Windows Service Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getServiceName <em>Service Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getDescriptions <em>Descriptions</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getGroupName <em>Group Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getStartType <em>Start Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getServiceDllRefs <em>Service Dll Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getServiceType <em>Service Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsServiceExtImpl#getServiceStatus <em>Service Status</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowsServiceExtImpl extends StixElementImpl implements WindowsServiceExt {
	/**
	 * The default value of the '{@link #getServiceName() <em>Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceName()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceName() <em>Service Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceName()
	 * @generated
	 * @ordered
	 */
	protected String serviceName = SERVICE_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDescriptions() <em>Descriptions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptions()
	 * @generated
	 * @ordered
	 */
	protected Object descriptions;

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
	 * The default value of the '{@link #getGroupName() <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupName()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupName() <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupName()
	 * @generated
	 * @ordered
	 */
	protected String groupName = GROUP_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartType() <em>Start Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartType()
	 * @generated
	 * @ordered
	 */
	protected static final String START_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartType() <em>Start Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartType()
	 * @generated
	 * @ordered
	 */
	protected String startType = START_TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServiceDllRefs() <em>Service Dll Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceDllRefs()
	 * @generated
	 * @ordered
	 */
	protected Object serviceDllRefs;

	/**
	 * The default value of the '{@link #getServiceType() <em>Service Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceType()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceType() <em>Service Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceType()
	 * @generated
	 * @ordered
	 */
	protected String serviceType = SERVICE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceStatus() <em>Service Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceStatus() <em>Service Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceStatus()
	 * @generated
	 * @ordered
	 */
	protected String serviceStatus = SERVICE_STATUS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowsServiceExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WINDOWS_SERVICE_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceName() {
		return serviceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceName(String newServiceName) {
		String oldServiceName = serviceName;
		serviceName = newServiceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_NAME, oldServiceName, serviceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDescriptions() {
		if (!(descriptions instanceof EList<?>)) {
			descriptions = unpackedTexts(descriptions, ModelPackage.WINDOWS_SERVICE_EXT__DESCRIPTIONS);
		}
		return list(descriptions);
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_SERVICE_EXT__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupName() {
		return groupName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupName(String newGroupName) {
		String oldGroupName = groupName;
		groupName = newGroupName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_SERVICE_EXT__GROUP_NAME, oldGroupName, groupName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartType() {
		return startType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartType(String newStartType) {
		String oldStartType = startType;
		startType = newStartType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_SERVICE_EXT__START_TYPE, oldStartType, startType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getServiceDllRefs() {
		if (!(serviceDllRefs instanceof EList<?>)) {
			serviceDllRefs = unpackedTexts(serviceDllRefs, ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS);
		}
		return list(serviceDllRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceType() {
		return serviceType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceType(String newServiceType) {
		String oldServiceType = serviceType;
		serviceType = newServiceType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_TYPE, oldServiceType, serviceType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceStatus() {
		return serviceStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceStatus(String newServiceStatus) {
		String oldServiceStatus = serviceStatus;
		serviceStatus = newServiceStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_STATUS, oldServiceStatus, serviceStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_NAME:
				return getServiceName();
			case ModelPackage.WINDOWS_SERVICE_EXT__DESCRIPTIONS:
				return getDescriptions();
			case ModelPackage.WINDOWS_SERVICE_EXT__DISPLAY_NAME:
				return getDisplayName();
			case ModelPackage.WINDOWS_SERVICE_EXT__GROUP_NAME:
				return getGroupName();
			case ModelPackage.WINDOWS_SERVICE_EXT__START_TYPE:
				return getStartType();
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS:
				return getServiceDllRefs();
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_TYPE:
				return getServiceType();
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_STATUS:
				return getServiceStatus();
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
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_NAME:
				setServiceName((String)newValue);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__DESCRIPTIONS:
				getDescriptions().clear();
				getDescriptions().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__GROUP_NAME:
				setGroupName((String)newValue);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__START_TYPE:
				setStartType((String)newValue);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS:
				getServiceDllRefs().clear();
				getServiceDllRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_TYPE:
				setServiceType((String)newValue);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_STATUS:
				setServiceStatus((String)newValue);
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
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_NAME:
				setServiceName(SERVICE_NAME_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__DESCRIPTIONS:
				getDescriptions().clear();
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__GROUP_NAME:
				setGroupName(GROUP_NAME_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__START_TYPE:
				setStartType(START_TYPE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS:
				getServiceDllRefs().clear();
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_TYPE:
				setServiceType(SERVICE_TYPE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_STATUS:
				setServiceStatus(SERVICE_STATUS_EDEFAULT);
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
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_NAME:
				return SERVICE_NAME_EDEFAULT == null ? serviceName != null : !SERVICE_NAME_EDEFAULT.equals(serviceName);
			case ModelPackage.WINDOWS_SERVICE_EXT__DESCRIPTIONS:
				return isFilled(descriptions);
			case ModelPackage.WINDOWS_SERVICE_EXT__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case ModelPackage.WINDOWS_SERVICE_EXT__GROUP_NAME:
				return GROUP_NAME_EDEFAULT == null ? groupName != null : !GROUP_NAME_EDEFAULT.equals(groupName);
			case ModelPackage.WINDOWS_SERVICE_EXT__START_TYPE:
				return START_TYPE_EDEFAULT == null ? startType != null : !START_TYPE_EDEFAULT.equals(startType);
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS:
				return isFilled(serviceDllRefs);
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_TYPE:
				return SERVICE_TYPE_EDEFAULT == null ? serviceType != null : !SERVICE_TYPE_EDEFAULT.equals(serviceType);
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_STATUS:
				return SERVICE_STATUS_EDEFAULT == null ? serviceStatus != null : !SERVICE_STATUS_EDEFAULT.equals(serviceStatus);
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
		result.append(" (serviceName: ");
		result.append(serviceName);
		result.append(", descriptions: ");
		result.append(shown(descriptions));
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", groupName: ");
		result.append(groupName);
		result.append(", startType: ");
		result.append(startType);
		result.append(", serviceDllRefs: ");
		result.append(shown(serviceDllRefs));
		result.append(", serviceType: ");
		result.append(serviceType);
		result.append(", serviceStatus: ");
		result.append(serviceStatus);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_NAME:
				return serviceName;
			case ModelPackage.WINDOWS_SERVICE_EXT__DESCRIPTIONS:
				return descriptions;
			case ModelPackage.WINDOWS_SERVICE_EXT__DISPLAY_NAME:
				return displayName;
			case ModelPackage.WINDOWS_SERVICE_EXT__GROUP_NAME:
				return groupName;
			case ModelPackage.WINDOWS_SERVICE_EXT__START_TYPE:
				return startType;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS:
				return serviceDllRefs;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_TYPE:
				return serviceType;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_STATUS:
				return serviceStatus;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_NAME:
				this.serviceName = (String)value;
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__DESCRIPTIONS:
				this.descriptions = value;
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__DISPLAY_NAME:
				this.displayName = (String)value;
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__GROUP_NAME:
				this.groupName = (String)value;
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__START_TYPE:
				this.startType = (String)value;
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS:
				this.serviceDllRefs = value;
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_TYPE:
				this.serviceType = (String)value;
				return;
			case ModelPackage.WINDOWS_SERVICE_EXT__SERVICE_STATUS:
				this.serviceStatus = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //WindowsServiceExtImpl
