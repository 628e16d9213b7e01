/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.Directory;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Directory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.DirectoryImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.akashi.model.internal.DirectoryImpl#getPathEnc <em>Path Enc</em>}</li>
 *   <li>{@link org.akashi.model.internal.DirectoryImpl#getCtime <em>Ctime</em>}</li>
 *   <li>{@link org.akashi.model.internal.DirectoryImpl#getMtime <em>Mtime</em>}</li>
 *   <li>{@link org.akashi.model.internal.DirectoryImpl#getAtime <em>Atime</em>}</li>
 *   <li>{@link org.akashi.model.internal.DirectoryImpl#getContainsRefs <em>Contains Refs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DirectoryImpl extends CyberObservableImpl implements Directory {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPathEnc() <em>Path Enc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathEnc()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_ENC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPathEnc() <em>Path Enc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathEnc()
	 * @generated
	 * @ordered
	 */
	protected String pathEnc = PATH_ENC_EDEFAULT;

	/**
	 * The default value of the '{@link #getCtime() <em>Ctime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCtime()
	 * @generated
	 * @ordered
	 */
	protected static final String CTIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCtime() <em>Ctime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCtime()
	 * @generated
	 * @ordered
	 */
	protected Object ctime = CTIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMtime() <em>Mtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMtime()
	 * @generated
	 * @ordered
	 */
	protected static final String MTIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMtime() <em>Mtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMtime()
	 * @generated
	 * @ordered
	 */
	protected Object mtime = MTIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtime() <em>Atime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtime()
	 * @generated
	 * @ordered
	 */
	protected static final String ATIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtime() <em>Atime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtime()
	 * @generated
	 * @ordered
	 */
	protected Object atime = ATIME_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DirectoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DIRECTORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DIRECTORY__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPathEnc() {
		return pathEnc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPathEnc(String newPathEnc) {
		String oldPathEnc = pathEnc;
		pathEnc = newPathEnc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DIRECTORY__PATH_ENC, oldPathEnc, pathEnc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCtime() {
		return text(ctime);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCtime(String newCtime) {
		String oldCtime = text(ctime);
		ctime = PackedTime.of(newCtime);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DIRECTORY__CTIME, oldCtime, newCtime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMtime() {
		return text(mtime);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMtime(String newMtime) {
		String oldMtime = text(mtime);
		mtime = PackedTime.of(newMtime);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DIRECTORY__MTIME, oldMtime, newMtime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAtime() {
		return text(atime);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtime(String newAtime) {
		String oldAtime = text(atime);
		atime = PackedTime.of(newAtime);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DIRECTORY__ATIME, oldAtime, newAtime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContainsRefs() {
		if (!(containsRefs instanceof EList<?>)) {
			containsRefs = unpackedTexts(containsRefs, ModelPackage.DIRECTORY__CONTAINS_REFS);
		}
		return list(containsRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DIRECTORY__PATH:
				return getPath();
			case ModelPackage.DIRECTORY__PATH_ENC:
				return getPathEnc();
			case ModelPackage.DIRECTORY__CTIME:
				return getCtime();
			case ModelPackage.DIRECTORY__MTIME:
				return getMtime();
			case ModelPackage.DIRECTORY__ATIME:
				return getAtime();
			case ModelPackage.DIRECTORY__CONTAINS_REFS:
				return getContainsRefs();
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
			case ModelPackage.DIRECTORY__PATH:
				setPath((String)newValue);
				return;
			case ModelPackage.DIRECTORY__PATH_ENC:
				setPathEnc((String)newValue);
				return;
			case ModelPackage.DIRECTORY__CTIME:
				setCtime((String)newValue);
				return;
			case ModelPackage.DIRECTORY__MTIME:
				setMtime((String)newValue);
				return;
			case ModelPackage.DIRECTORY__ATIME:
				setAtime((String)newValue);
				return;
			case ModelPackage.DIRECTORY__CONTAINS_REFS:
				getContainsRefs().clear();
				getContainsRefs().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.DIRECTORY__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ModelPackage.DIRECTORY__PATH_ENC:
				setPathEnc(PATH_ENC_EDEFAULT);
				return;
			case ModelPackage.DIRECTORY__CTIME:
				setCtime(CTIME_EDEFAULT);
				return;
			case ModelPackage.DIRECTORY__MTIME:
				setMtime(MTIME_EDEFAULT);
				return;
			case ModelPackage.DIRECTORY__ATIME:
				setAtime(ATIME_EDEFAULT);
				return;
			case ModelPackage.DIRECTORY__CONTAINS_REFS:
				getContainsRefs().clear();
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
			case ModelPackage.DIRECTORY__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ModelPackage.DIRECTORY__PATH_ENC:
				return PATH_ENC_EDEFAULT == null ? pathEnc != null : !PATH_ENC_EDEFAULT.equals(pathEnc);
			case ModelPackage.DIRECTORY__CTIME:
				return CTIME_EDEFAULT == null ? ctime != null : !CTIME_EDEFAULT.equals(ctime);
			case ModelPackage.DIRECTORY__MTIME:
				return MTIME_EDEFAULT == null ? mtime != null : !MTIME_EDEFAULT.equals(mtime);
			case ModelPackage.DIRECTORY__ATIME:
				return ATIME_EDEFAULT == null ? atime != null : !ATIME_EDEFAULT.equals(atime);
			case ModelPackage.DIRECTORY__CONTAINS_REFS:
				return isFilled(containsRefs);
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
		result.append(" (path: ");
		result.append(path);
		result.append(", pathEnc: ");
		result.append(pathEnc);
		result.append(", ctime: ");
		result.append(ctime);
		result.append(", mtime: ");
		result.append(mtime);
		result.append(", atime: ");
		result.append(atime);
		result.append(", containsRefs: ");
		result.append(shown(containsRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.DIRECTORY__PATH:
				return path;
			case ModelPackage.DIRECTORY__PATH_ENC:
				return pathEnc;
			case ModelPackage.DIRECTORY__CTIME:
				return ctime;
			case ModelPackage.DIRECTORY__MTIME:
				return mtime;
			case ModelPackage.DIRECTORY__ATIME:
				return atime;
			case ModelPackage.DIRECTORY__CONTAINS_REFS:
				return containsRefs;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.DIRECTORY__PATH:
				this.path = (String)value;
				return;
			case ModelPackage.DIRECTORY__PATH_ENC:
				this.pathEnc = (String)value;
				return;
			case ModelPackage.DIRECTORY__CTIME:
				this.ctime = value;
				return;
			case ModelPackage.DIRECTORY__MTIME:
				this.mtime = value;
				return;
			case ModelPackage.DIRECTORY__ATIME:
				this.atime = value;
				return;
			case ModelPackage.DIRECTORY__CONTAINS_REFS:
				this.containsRefs = value;
				return;
		}
		super.pack(featureID, value);
	}

} //DirectoryImpl
