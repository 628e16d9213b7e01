/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.WindowsRegistryKey;
import org.akashi.model.WindowsRegistryValue;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Windows Registry Key</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.WindowsRegistryKeyImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsRegistryKeyImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsRegistryKeyImpl#getModifiedTime <em>Modified Time</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsRegistryKeyImpl#getCreatorUserRef <em>Creator User Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsRegistryKeyImpl#getNumberOfSubkeys <em>Number Of Subkeys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowsRegistryKeyImpl extends CyberObservableImpl implements WindowsRegistryKey {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected Object values;

	/**
	 * The default value of the '{@link #getModifiedTime() <em>Modified Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedTime()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIED_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifiedTime() <em>Modified Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedTime()
	 * @generated
	 * @ordered
	 */
	protected Object modifiedTime = MODIFIED_TIME_EDEFAULT;

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
	 * The default value of the '{@link #getNumberOfSubkeys() <em>Number Of Subkeys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSubkeys()
	 * @generated
	 * @ordered
	 */
	protected static final Long NUMBER_OF_SUBKEYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumberOfSubkeys() <em>Number Of Subkeys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberOfSubkeys()
	 * @generated
	 * @ordered
	 */
	protected Long numberOfSubkeys = NUMBER_OF_SUBKEYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowsRegistryKeyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WINDOWS_REGISTRY_KEY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_REGISTRY_KEY__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WindowsRegistryValue> getValues() {
		if (!(values instanceof EList<?>)) {
			values = unpackedParts(values, WindowsRegistryValue.class, ModelPackage.WINDOWS_REGISTRY_KEY__VALUES);
		}
		return list(values);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModifiedTime() {
		return text(modifiedTime);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedTime(String newModifiedTime) {
		String oldModifiedTime = text(modifiedTime);
		modifiedTime = PackedTime.of(newModifiedTime);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_REGISTRY_KEY__MODIFIED_TIME, oldModifiedTime, newModifiedTime));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_REGISTRY_KEY__CREATOR_USER_REF, oldCreatorUserRef, newCreatorUserRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNumberOfSubkeys() {
		return numberOfSubkeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberOfSubkeys(Long newNumberOfSubkeys) {
		Long oldNumberOfSubkeys = numberOfSubkeys;
		numberOfSubkeys = newNumberOfSubkeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS, oldNumberOfSubkeys, numberOfSubkeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WINDOWS_REGISTRY_KEY__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.WINDOWS_REGISTRY_KEY__KEY:
				return getKey();
			case ModelPackage.WINDOWS_REGISTRY_KEY__VALUES:
				return getValues();
			case ModelPackage.WINDOWS_REGISTRY_KEY__MODIFIED_TIME:
				return getModifiedTime();
			case ModelPackage.WINDOWS_REGISTRY_KEY__CREATOR_USER_REF:
				return getCreatorUserRef();
			case ModelPackage.WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS:
				return getNumberOfSubkeys();
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
			case ModelPackage.WINDOWS_REGISTRY_KEY__KEY:
				setKey((String)newValue);
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends WindowsRegistryValue>)newValue);
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__MODIFIED_TIME:
				setModifiedTime((String)newValue);
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__CREATOR_USER_REF:
				setCreatorUserRef((String)newValue);
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS:
				setNumberOfSubkeys((Long)newValue);
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
			case ModelPackage.WINDOWS_REGISTRY_KEY__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__VALUES:
				getValues().clear();
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__MODIFIED_TIME:
				setModifiedTime(MODIFIED_TIME_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__CREATOR_USER_REF:
				setCreatorUserRef(CREATOR_USER_REF_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS:
				setNumberOfSubkeys(NUMBER_OF_SUBKEYS_EDEFAULT);
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
			case ModelPackage.WINDOWS_REGISTRY_KEY__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ModelPackage.WINDOWS_REGISTRY_KEY__VALUES:
				return isFilled(values);
			case ModelPackage.WINDOWS_REGISTRY_KEY__MODIFIED_TIME:
				return MODIFIED_TIME_EDEFAULT == null ? modifiedTime != null : !MODIFIED_TIME_EDEFAULT.equals(modifiedTime);
			case ModelPackage.WINDOWS_REGISTRY_KEY__CREATOR_USER_REF:
				return CREATOR_USER_REF_EDEFAULT == null ? creatorUserRef != null : !CREATOR_USER_REF_EDEFAULT.equals(creatorUserRef);
			case ModelPackage.WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS:
				return NUMBER_OF_SUBKEYS_EDEFAULT == null ? numberOfSubkeys != null : !NUMBER_OF_SUBKEYS_EDEFAULT.equals(numberOfSubkeys);
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
		result.append(" (key: ");
		result.append(key);
		result.append(", modifiedTime: ");
		result.append(modifiedTime);
		result.append(", creatorUserRef: ");
		result.append(creatorUserRef);
		result.append(", numberOfSubkeys: ");
		result.append(numberOfSubkeys);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_REGISTRY_KEY__KEY:
				return key;
			case ModelPackage.WINDOWS_REGISTRY_KEY__VALUES:
				return values;
			case ModelPackage.WINDOWS_REGISTRY_KEY__MODIFIED_TIME:
				return modifiedTime;
			case ModelPackage.WINDOWS_REGISTRY_KEY__CREATOR_USER_REF:
				return creatorUserRef;
			case ModelPackage.WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS:
				return numberOfSubkeys;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.WINDOWS_REGISTRY_KEY__KEY:
				this.key = (String)value;
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__VALUES:
				this.values = value;
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__MODIFIED_TIME:
				this.modifiedTime = value;
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__CREATOR_USER_REF:
				this.creatorUserRef = value;
				return;
			case ModelPackage.WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS:
				this.numberOfSubkeys = (Long)value;
				return;
		}
		super.pack(featureID, value);
	}

} //WindowsRegistryKeyImpl
