/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.EmailAddr;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Email Addr</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.EmailAddrImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailAddrImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailAddrImpl#getBelongsToRef <em>Belongs To Ref</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmailAddrImpl extends CyberObservableImpl implements EmailAddr {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

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
	 * The default value of the '{@link #getBelongsToRef() <em>Belongs To Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelongsToRef()
	 * @generated
	 * @ordered
	 */
	protected static final String BELONGS_TO_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBelongsToRef() <em>Belongs To Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelongsToRef()
	 * @generated
	 * @ordered
	 */
	protected Object belongsToRef = BELONGS_TO_REF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmailAddrImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EMAIL_ADDR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_ADDR__VALUE, oldValue, value));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_ADDR__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBelongsToRef() {
		return text(belongsToRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBelongsToRef(String newBelongsToRef) {
		String oldBelongsToRef = text(belongsToRef);
		belongsToRef = PackedId.of(newBelongsToRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_ADDR__BELONGS_TO_REF, oldBelongsToRef, newBelongsToRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EMAIL_ADDR__VALUE:
				return getValue();
			case ModelPackage.EMAIL_ADDR__DISPLAY_NAME:
				return getDisplayName();
			case ModelPackage.EMAIL_ADDR__BELONGS_TO_REF:
				return getBelongsToRef();
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
			case ModelPackage.EMAIL_ADDR__VALUE:
				setValue((String)newValue);
				return;
			case ModelPackage.EMAIL_ADDR__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case ModelPackage.EMAIL_ADDR__BELONGS_TO_REF:
				setBelongsToRef((String)newValue);
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
			case ModelPackage.EMAIL_ADDR__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.EMAIL_ADDR__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case ModelPackage.EMAIL_ADDR__BELONGS_TO_REF:
				setBelongsToRef(BELONGS_TO_REF_EDEFAULT);
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
			case ModelPackage.EMAIL_ADDR__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.EMAIL_ADDR__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case ModelPackage.EMAIL_ADDR__BELONGS_TO_REF:
				return BELONGS_TO_REF_EDEFAULT == null ? belongsToRef != null : !BELONGS_TO_REF_EDEFAULT.equals(belongsToRef);
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
		result.append(" (value: ");
		result.append(value);
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", belongsToRef: ");
		result.append(belongsToRef);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.EMAIL_ADDR__VALUE:
				return value;
			case ModelPackage.EMAIL_ADDR__DISPLAY_NAME:
				return displayName;
			case ModelPackage.EMAIL_ADDR__BELONGS_TO_REF:
				return belongsToRef;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.EMAIL_ADDR__VALUE:
				this.value = (String)value;
				return;
			case ModelPackage.EMAIL_ADDR__DISPLAY_NAME:
				this.displayName = (String)value;
				return;
			case ModelPackage.EMAIL_ADDR__BELONGS_TO_REF:
				this.belongsToRef = value;
				return;
		}
		super.pack(featureID, value);
	}

} //EmailAddrImpl
