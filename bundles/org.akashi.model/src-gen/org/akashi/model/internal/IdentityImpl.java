/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.Identity;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Identity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.IdentityImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.IdentityImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.IdentityImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.akashi.model.internal.IdentityImpl#getIdentityClass <em>Identity Class</em>}</li>
 *   <li>{@link org.akashi.model.internal.IdentityImpl#getSectors <em>Sectors</em>}</li>
 *   <li>{@link org.akashi.model.internal.IdentityImpl#getContactInformation <em>Contact Information</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IdentityImpl extends CoreObjectImpl implements Identity {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected Object roles;

	/**
	 * The default value of the '{@link #getIdentityClass() <em>Identity Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentityClass()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTITY_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentityClass() <em>Identity Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentityClass()
	 * @generated
	 * @ordered
	 */
	protected String identityClass = IDENTITY_CLASS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSectors() <em>Sectors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectors()
	 * @generated
	 * @ordered
	 */
	protected Object sectors;

	/**
	 * The default value of the '{@link #getContactInformation() <em>Contact Information</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactInformation()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_INFORMATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactInformation() <em>Contact Information</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactInformation()
	 * @generated
	 * @ordered
	 */
	protected String contactInformation = CONTACT_INFORMATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IdentityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.IDENTITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IDENTITY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IDENTITY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRoles() {
		if (!(roles instanceof EList<?>)) {
			roles = unpackedTexts(roles, ModelPackage.IDENTITY__ROLES);
		}
		return list(roles);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentityClass() {
		return identityClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentityClass(String newIdentityClass) {
		String oldIdentityClass = identityClass;
		identityClass = newIdentityClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IDENTITY__IDENTITY_CLASS, oldIdentityClass, identityClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSectors() {
		if (!(sectors instanceof EList<?>)) {
			sectors = unpackedTexts(sectors, ModelPackage.IDENTITY__SECTORS);
		}
		return list(sectors);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContactInformation() {
		return contactInformation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactInformation(String newContactInformation) {
		String oldContactInformation = contactInformation;
		contactInformation = newContactInformation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IDENTITY__CONTACT_INFORMATION, oldContactInformation, contactInformation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.IDENTITY__NAME:
				return getName();
			case ModelPackage.IDENTITY__DESCRIPTION:
				return getDescription();
			case ModelPackage.IDENTITY__ROLES:
				return getRoles();
			case ModelPackage.IDENTITY__IDENTITY_CLASS:
				return getIdentityClass();
			case ModelPackage.IDENTITY__SECTORS:
				return getSectors();
			case ModelPackage.IDENTITY__CONTACT_INFORMATION:
				return getContactInformation();
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
			case ModelPackage.IDENTITY__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.IDENTITY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.IDENTITY__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.IDENTITY__IDENTITY_CLASS:
				setIdentityClass((String)newValue);
				return;
			case ModelPackage.IDENTITY__SECTORS:
				getSectors().clear();
				getSectors().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.IDENTITY__CONTACT_INFORMATION:
				setContactInformation((String)newValue);
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
			case ModelPackage.IDENTITY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.IDENTITY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.IDENTITY__ROLES:
				getRoles().clear();
				return;
			case ModelPackage.IDENTITY__IDENTITY_CLASS:
				setIdentityClass(IDENTITY_CLASS_EDEFAULT);
				return;
			case ModelPackage.IDENTITY__SECTORS:
				getSectors().clear();
				return;
			case ModelPackage.IDENTITY__CONTACT_INFORMATION:
				setContactInformation(CONTACT_INFORMATION_EDEFAULT);
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
			case ModelPackage.IDENTITY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.IDENTITY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.IDENTITY__ROLES:
				return isFilled(roles);
			case ModelPackage.IDENTITY__IDENTITY_CLASS:
				return IDENTITY_CLASS_EDEFAULT == null ? identityClass != null : !IDENTITY_CLASS_EDEFAULT.equals(identityClass);
			case ModelPackage.IDENTITY__SECTORS:
				return isFilled(sectors);
			case ModelPackage.IDENTITY__CONTACT_INFORMATION:
				return CONTACT_INFORMATION_EDEFAULT == null ? contactInformation != null : !CONTACT_INFORMATION_EDEFAULT.equals(contactInformation);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", roles: ");
		result.append(shown(roles));
		result.append(", identityClass: ");
		result.append(identityClass);
		result.append(", sectors: ");
		result.append(shown(sectors));
		result.append(", contactInformation: ");
		result.append(contactInformation);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.IDENTITY__NAME:
				return name;
			case ModelPackage.IDENTITY__DESCRIPTION:
				return description;
			case ModelPackage.IDENTITY__ROLES:
				return roles;
			case ModelPackage.IDENTITY__IDENTITY_CLASS:
				return identityClass;
			case ModelPackage.IDENTITY__SECTORS:
				return sectors;
			case ModelPackage.IDENTITY__CONTACT_INFORMATION:
				return contactInformation;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.IDENTITY__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.IDENTITY__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.IDENTITY__ROLES:
				this.roles = value;
				return;
			case ModelPackage.IDENTITY__IDENTITY_CLASS:
				this.identityClass = (String)value;
				return;
			case ModelPackage.IDENTITY__SECTORS:
				this.sectors = value;
				return;
			case ModelPackage.IDENTITY__CONTACT_INFORMATION:
				this.contactInformation = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //IdentityImpl
