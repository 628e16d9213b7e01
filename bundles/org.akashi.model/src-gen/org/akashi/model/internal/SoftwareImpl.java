/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.Software;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Software</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.SoftwareImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.SoftwareImpl#getCpe <em>Cpe</em>}</li>
 *   <li>{@link org.akashi.model.internal.SoftwareImpl#getSwid <em>Swid</em>}</li>
 *   <li>{@link org.akashi.model.internal.SoftwareImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.akashi.model.internal.SoftwareImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.akashi.model.internal.SoftwareImpl#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SoftwareImpl extends CyberObservableImpl implements Software {
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
	 * The default value of the '{@link #getCpe() <em>Cpe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpe()
	 * @generated
	 * @ordered
	 */
	protected static final String CPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpe() <em>Cpe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpe()
	 * @generated
	 * @ordered
	 */
	protected String cpe = CPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwid() <em>Swid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwid()
	 * @generated
	 * @ordered
	 */
	protected static final String SWID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSwid() <em>Swid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwid()
	 * @generated
	 * @ordered
	 */
	protected String swid = SWID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected Object languages;

	/**
	 * The default value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected String vendor = VENDOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SoftwareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SOFTWARE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOFTWARE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpe() {
		return cpe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpe(String newCpe) {
		String oldCpe = cpe;
		cpe = newCpe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOFTWARE__CPE, oldCpe, cpe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSwid() {
		return swid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwid(String newSwid) {
		String oldSwid = swid;
		swid = newSwid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOFTWARE__SWID, oldSwid, swid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (!(languages instanceof EList<?>)) {
			languages = unpackedTexts(languages, ModelPackage.SOFTWARE__LANGUAGES);
		}
		return list(languages);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		String oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOFTWARE__VENDOR, oldVendor, vendor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOFTWARE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SOFTWARE__NAME:
				return getName();
			case ModelPackage.SOFTWARE__CPE:
				return getCpe();
			case ModelPackage.SOFTWARE__SWID:
				return getSwid();
			case ModelPackage.SOFTWARE__LANGUAGES:
				return getLanguages();
			case ModelPackage.SOFTWARE__VENDOR:
				return getVendor();
			case ModelPackage.SOFTWARE__VERSION:
				return getVersion();
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
			case ModelPackage.SOFTWARE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.SOFTWARE__CPE:
				setCpe((String)newValue);
				return;
			case ModelPackage.SOFTWARE__SWID:
				setSwid((String)newValue);
				return;
			case ModelPackage.SOFTWARE__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SOFTWARE__VENDOR:
				setVendor((String)newValue);
				return;
			case ModelPackage.SOFTWARE__VERSION:
				setVersion((String)newValue);
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
			case ModelPackage.SOFTWARE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.SOFTWARE__CPE:
				setCpe(CPE_EDEFAULT);
				return;
			case ModelPackage.SOFTWARE__SWID:
				setSwid(SWID_EDEFAULT);
				return;
			case ModelPackage.SOFTWARE__LANGUAGES:
				getLanguages().clear();
				return;
			case ModelPackage.SOFTWARE__VENDOR:
				setVendor(VENDOR_EDEFAULT);
				return;
			case ModelPackage.SOFTWARE__VERSION:
				setVersion(VERSION_EDEFAULT);
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
			case ModelPackage.SOFTWARE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.SOFTWARE__CPE:
				return CPE_EDEFAULT == null ? cpe != null : !CPE_EDEFAULT.equals(cpe);
			case ModelPackage.SOFTWARE__SWID:
				return SWID_EDEFAULT == null ? swid != null : !SWID_EDEFAULT.equals(swid);
			case ModelPackage.SOFTWARE__LANGUAGES:
				return isFilled(languages);
			case ModelPackage.SOFTWARE__VENDOR:
				return VENDOR_EDEFAULT == null ? vendor != null : !VENDOR_EDEFAULT.equals(vendor);
			case ModelPackage.SOFTWARE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
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
		result.append(", cpe: ");
		result.append(cpe);
		result.append(", swid: ");
		result.append(swid);
		result.append(", languages: ");
		result.append(shown(languages));
		result.append(", vendor: ");
		result.append(vendor);
		result.append(", version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.SOFTWARE__NAME:
				return name;
			case ModelPackage.SOFTWARE__CPE:
				return cpe;
			case ModelPackage.SOFTWARE__SWID:
				return swid;
			case ModelPackage.SOFTWARE__LANGUAGES:
				return languages;
			case ModelPackage.SOFTWARE__VENDOR:
				return vendor;
			case ModelPackage.SOFTWARE__VERSION:
				return version;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.SOFTWARE__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.SOFTWARE__CPE:
				this.cpe = (String)value;
				return;
			case ModelPackage.SOFTWARE__SWID:
				this.swid = (String)value;
				return;
			case ModelPackage.SOFTWARE__LANGUAGES:
				this.languages = value;
				return;
			case ModelPackage.SOFTWARE__VENDOR:
				this.vendor = (String)value;
				return;
			case ModelPackage.SOFTWARE__VERSION:
				this.version = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //SoftwareImpl
