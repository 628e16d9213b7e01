/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.Report;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ReportImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.ReportImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.ReportImpl#getReportTypes <em>Report Types</em>}</li>
 *   <li>{@link org.akashi.model.internal.ReportImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.akashi.model.internal.ReportImpl#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportImpl extends CoreObjectImpl implements Report {
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
	 * The cached value of the '{@link #getReportTypes() <em>Report Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportTypes()
	 * @generated
	 * @ordered
	 */
	protected Object reportTypes;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected Object published = PUBLISHED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectRefs() <em>Object Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectRefs()
	 * @generated
	 * @ordered
	 */
	protected Object objectRefs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REPORT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REPORT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REPORT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReportTypes() {
		if (!(reportTypes instanceof EList<?>)) {
			reportTypes = unpackedTexts(reportTypes, ModelPackage.REPORT__REPORT_TYPES);
		}
		return list(reportTypes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return text(published);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = text(published);
		published = PackedTime.of(newPublished);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REPORT__PUBLISHED, oldPublished, newPublished));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectRefs() {
		if (!(objectRefs instanceof EList<?>)) {
			objectRefs = unpackedTexts(objectRefs, ModelPackage.REPORT__OBJECT_REFS);
		}
		return list(objectRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REPORT__NAME:
				return getName();
			case ModelPackage.REPORT__DESCRIPTION:
				return getDescription();
			case ModelPackage.REPORT__REPORT_TYPES:
				return getReportTypes();
			case ModelPackage.REPORT__PUBLISHED:
				return getPublished();
			case ModelPackage.REPORT__OBJECT_REFS:
				return getObjectRefs();
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
			case ModelPackage.REPORT__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.REPORT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.REPORT__REPORT_TYPES:
				getReportTypes().clear();
				getReportTypes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.REPORT__PUBLISHED:
				setPublished((String)newValue);
				return;
			case ModelPackage.REPORT__OBJECT_REFS:
				getObjectRefs().clear();
				getObjectRefs().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.REPORT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.REPORT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.REPORT__REPORT_TYPES:
				getReportTypes().clear();
				return;
			case ModelPackage.REPORT__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case ModelPackage.REPORT__OBJECT_REFS:
				getObjectRefs().clear();
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
			case ModelPackage.REPORT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.REPORT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.REPORT__REPORT_TYPES:
				return isFilled(reportTypes);
			case ModelPackage.REPORT__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case ModelPackage.REPORT__OBJECT_REFS:
				return isFilled(objectRefs);
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
		result.append(", reportTypes: ");
		result.append(shown(reportTypes));
		result.append(", published: ");
		result.append(published);
		result.append(", objectRefs: ");
		result.append(shown(objectRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.REPORT__NAME:
				return name;
			case ModelPackage.REPORT__DESCRIPTION:
				return description;
			case ModelPackage.REPORT__REPORT_TYPES:
				return reportTypes;
			case ModelPackage.REPORT__PUBLISHED:
				return published;
			case ModelPackage.REPORT__OBJECT_REFS:
				return objectRefs;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.REPORT__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.REPORT__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.REPORT__REPORT_TYPES:
				this.reportTypes = value;
				return;
			case ModelPackage.REPORT__PUBLISHED:
				this.published = value;
				return;
			case ModelPackage.REPORT__OBJECT_REFS:
				this.objectRefs = value;
				return;
		}
		super.pack(featureID, value);
	}

} //ReportImpl
