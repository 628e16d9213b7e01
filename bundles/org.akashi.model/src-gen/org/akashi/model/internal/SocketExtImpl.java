/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.ModelPackage;
import org.akashi.model.SocketExt;

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
 * An implementation of the model object '<em><b>Socket Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.SocketExtImpl#getAddressFamily <em>Address Family</em>}</li>
 *   <li>{@link org.akashi.model.internal.SocketExtImpl#getIsBlocking <em>Is Blocking</em>}</li>
 *   <li>{@link org.akashi.model.internal.SocketExtImpl#getIsListening <em>Is Listening</em>}</li>
 *   <li>{@link org.akashi.model.internal.SocketExtImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.akashi.model.internal.SocketExtImpl#getSocketType <em>Socket Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.SocketExtImpl#getSocketDescriptor <em>Socket Descriptor</em>}</li>
 *   <li>{@link org.akashi.model.internal.SocketExtImpl#getSocketHandle <em>Socket Handle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SocketExtImpl extends StixElementImpl implements SocketExt {
	/**
	 * The default value of the '{@link #getAddressFamily() <em>Address Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddressFamily() <em>Address Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressFamily()
	 * @generated
	 * @ordered
	 */
	protected String addressFamily = ADDRESS_FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsBlocking() <em>Is Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsBlocking()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_BLOCKING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsBlocking() <em>Is Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsBlocking()
	 * @generated
	 * @ordered
	 */
	protected Boolean isBlocking = IS_BLOCKING_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsListening() <em>Is Listening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsListening()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_LISTENING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsListening() <em>Is Listening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsListening()
	 * @generated
	 * @ordered
	 */
	protected Boolean isListening = IS_LISTENING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected Object options;

	/**
	 * The default value of the '{@link #getSocketType() <em>Socket Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketType()
	 * @generated
	 * @ordered
	 */
	protected static final String SOCKET_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSocketType() <em>Socket Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketType()
	 * @generated
	 * @ordered
	 */
	protected String socketType = SOCKET_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSocketDescriptor() <em>Socket Descriptor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketDescriptor()
	 * @generated
	 * @ordered
	 */
	protected static final Long SOCKET_DESCRIPTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSocketDescriptor() <em>Socket Descriptor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketDescriptor()
	 * @generated
	 * @ordered
	 */
	protected Long socketDescriptor = SOCKET_DESCRIPTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSocketHandle() <em>Socket Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketHandle()
	 * @generated
	 * @ordered
	 */
	protected static final Long SOCKET_HANDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSocketHandle() <em>Socket Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocketHandle()
	 * @generated
	 * @ordered
	 */
	protected Long socketHandle = SOCKET_HANDLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SocketExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SOCKET_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddressFamily() {
		return addressFamily;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressFamily(String newAddressFamily) {
		String oldAddressFamily = addressFamily;
		addressFamily = newAddressFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOCKET_EXT__ADDRESS_FAMILY, oldAddressFamily, addressFamily));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsBlocking() {
		return isBlocking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsBlocking(Boolean newIsBlocking) {
		Boolean oldIsBlocking = isBlocking;
		isBlocking = newIsBlocking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOCKET_EXT__IS_BLOCKING, oldIsBlocking, isBlocking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsListening() {
		return isListening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsListening(Boolean newIsListening) {
		Boolean oldIsListening = isListening;
		isListening = newIsListening;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOCKET_EXT__IS_LISTENING, oldIsListening, isListening));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getOptions() {
		if (!(options instanceof EList<?>)) {
			options = unpackedMap(options, ModelPackage.SOCKET_EXT__OPTIONS);
		}
		return map(options);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSocketType() {
		return socketType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocketType(String newSocketType) {
		String oldSocketType = socketType;
		socketType = newSocketType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOCKET_EXT__SOCKET_TYPE, oldSocketType, socketType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSocketDescriptor() {
		return socketDescriptor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocketDescriptor(Long newSocketDescriptor) {
		Long oldSocketDescriptor = socketDescriptor;
		socketDescriptor = newSocketDescriptor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOCKET_EXT__SOCKET_DESCRIPTOR, oldSocketDescriptor, socketDescriptor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSocketHandle() {
		return socketHandle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocketHandle(Long newSocketHandle) {
		Long oldSocketHandle = socketHandle;
		socketHandle = newSocketHandle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOCKET_EXT__SOCKET_HANDLE, oldSocketHandle, socketHandle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SOCKET_EXT__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SOCKET_EXT__ADDRESS_FAMILY:
				return getAddressFamily();
			case ModelPackage.SOCKET_EXT__IS_BLOCKING:
				return getIsBlocking();
			case ModelPackage.SOCKET_EXT__IS_LISTENING:
				return getIsListening();
			case ModelPackage.SOCKET_EXT__OPTIONS:
				if (coreType) return getOptions();
				else return getOptions().map();
			case ModelPackage.SOCKET_EXT__SOCKET_TYPE:
				return getSocketType();
			case ModelPackage.SOCKET_EXT__SOCKET_DESCRIPTOR:
				return getSocketDescriptor();
			case ModelPackage.SOCKET_EXT__SOCKET_HANDLE:
				return getSocketHandle();
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
			case ModelPackage.SOCKET_EXT__ADDRESS_FAMILY:
				setAddressFamily((String)newValue);
				return;
			case ModelPackage.SOCKET_EXT__IS_BLOCKING:
				setIsBlocking((Boolean)newValue);
				return;
			case ModelPackage.SOCKET_EXT__IS_LISTENING:
				setIsListening((Boolean)newValue);
				return;
			case ModelPackage.SOCKET_EXT__OPTIONS:
				((EStructuralFeature.Setting)getOptions()).set(newValue);
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_TYPE:
				setSocketType((String)newValue);
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_DESCRIPTOR:
				setSocketDescriptor((Long)newValue);
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_HANDLE:
				setSocketHandle((Long)newValue);
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
			case ModelPackage.SOCKET_EXT__ADDRESS_FAMILY:
				setAddressFamily(ADDRESS_FAMILY_EDEFAULT);
				return;
			case ModelPackage.SOCKET_EXT__IS_BLOCKING:
				setIsBlocking(IS_BLOCKING_EDEFAULT);
				return;
			case ModelPackage.SOCKET_EXT__IS_LISTENING:
				setIsListening(IS_LISTENING_EDEFAULT);
				return;
			case ModelPackage.SOCKET_EXT__OPTIONS:
				getOptions().clear();
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_TYPE:
				setSocketType(SOCKET_TYPE_EDEFAULT);
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_DESCRIPTOR:
				setSocketDescriptor(SOCKET_DESCRIPTOR_EDEFAULT);
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_HANDLE:
				setSocketHandle(SOCKET_HANDLE_EDEFAULT);
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
			case ModelPackage.SOCKET_EXT__ADDRESS_FAMILY:
				return ADDRESS_FAMILY_EDEFAULT == null ? addressFamily != null : !ADDRESS_FAMILY_EDEFAULT.equals(addressFamily);
			case ModelPackage.SOCKET_EXT__IS_BLOCKING:
				return IS_BLOCKING_EDEFAULT == null ? isBlocking != null : !IS_BLOCKING_EDEFAULT.equals(isBlocking);
			case ModelPackage.SOCKET_EXT__IS_LISTENING:
				return IS_LISTENING_EDEFAULT == null ? isListening != null : !IS_LISTENING_EDEFAULT.equals(isListening);
			case ModelPackage.SOCKET_EXT__OPTIONS:
				return isFilled(options);
			case ModelPackage.SOCKET_EXT__SOCKET_TYPE:
				return SOCKET_TYPE_EDEFAULT == null ? socketType != null : !SOCKET_TYPE_EDEFAULT.equals(socketType);
			case ModelPackage.SOCKET_EXT__SOCKET_DESCRIPTOR:
				return SOCKET_DESCRIPTOR_EDEFAULT == null ? socketDescriptor != null : !SOCKET_DESCRIPTOR_EDEFAULT.equals(socketDescriptor);
			case ModelPackage.SOCKET_EXT__SOCKET_HANDLE:
				return SOCKET_HANDLE_EDEFAULT == null ? socketHandle != null : !SOCKET_HANDLE_EDEFAULT.equals(socketHandle);
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
		result.append(" (addressFamily: ");
		result.append(addressFamily);
		result.append(", isBlocking: ");
		result.append(isBlocking);
		result.append(", isListening: ");
		result.append(isListening);
		result.append(", socketType: ");
		result.append(socketType);
		result.append(", socketDescriptor: ");
		result.append(socketDescriptor);
		result.append(", socketHandle: ");
		result.append(socketHandle);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.SOCKET_EXT__ADDRESS_FAMILY:
				return addressFamily;
			case ModelPackage.SOCKET_EXT__IS_BLOCKING:
				return isBlocking;
			case ModelPackage.SOCKET_EXT__IS_LISTENING:
				return isListening;
			case ModelPackage.SOCKET_EXT__OPTIONS:
				return options;
			case ModelPackage.SOCKET_EXT__SOCKET_TYPE:
				return socketType;
			case ModelPackage.SOCKET_EXT__SOCKET_DESCRIPTOR:
				return socketDescriptor;
			case ModelPackage.SOCKET_EXT__SOCKET_HANDLE:
				return socketHandle;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.SOCKET_EXT__ADDRESS_FAMILY:
				this.addressFamily = (String)value;
				return;
			case ModelPackage.SOCKET_EXT__IS_BLOCKING:
				this.isBlocking = (Boolean)value;
				return;
			case ModelPackage.SOCKET_EXT__IS_LISTENING:
				this.isListening = (Boolean)value;
				return;
			case ModelPackage.SOCKET_EXT__OPTIONS:
				this.options = value;
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_TYPE:
				this.socketType = (String)value;
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_DESCRIPTOR:
				this.socketDescriptor = (Long)value;
				return;
			case ModelPackage.SOCKET_EXT__SOCKET_HANDLE:
				this.socketHandle = (Long)value;
				return;
		}
		super.pack(featureID, value);
	}

} //SocketExtImpl
