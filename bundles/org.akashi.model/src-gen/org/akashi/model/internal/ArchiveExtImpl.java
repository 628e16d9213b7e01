/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ArchiveExt;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Archive Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ArchiveExtImpl#getContainsRefs <em>Contains Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.ArchiveExtImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArchiveExtImpl extends StixElementImpl implements ArchiveExt {
	/**
	 * The cached value of the '{@link #getContainsRefs() <em>Contains Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainsRefs()
	 * @generated
	 * @ordered
	 */
	protected Object containsRefs;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArchiveExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ARCHIVE_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContainsRefs() {
		if (!(containsRefs instanceof EList<?>)) {
			containsRefs = unpackedTexts(containsRefs, ModelPackage.ARCHIVE_EXT__CONTAINS_REFS);
		}
		return list(containsRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARCHIVE_EXT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ARCHIVE_EXT__CONTAINS_REFS:
				return getContainsRefs();
			case ModelPackage.ARCHIVE_EXT__COMMENT:
				return getComment();
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
			case ModelPackage.ARCHIVE_EXT__CONTAINS_REFS:
				getContainsRefs().clear();
				getContainsRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ARCHIVE_EXT__COMMENT:
				setComment((String)newValue);
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
			case ModelPackage.ARCHIVE_EXT__CONTAINS_REFS:
				getContainsRefs().clear();
				return;
			case ModelPackage.ARCHIVE_EXT__COMMENT:
				setComment(COMMENT_EDEFAULT);
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
			case ModelPackage.ARCHIVE_EXT__CONTAINS_REFS:
				return isFilled(containsRefs);
			case ModelPackage.ARCHIVE_EXT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
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
		result.append(" (containsRefs: ");
		result.append(shown(containsRefs));
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.ARCHIVE_EXT__CONTAINS_REFS:
				return containsRefs;
			case ModelPackage.ARCHIVE_EXT__COMMENT:
				return comment;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.ARCHIVE_EXT__CONTAINS_REFS:
				this.containsRefs = value;
				return;
			case ModelPackage.ARCHIVE_EXT__COMMENT:
				this.comment = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //ArchiveExtImpl
