/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ArchiveExt;
import org.akashi.model.File;
import org.akashi.model.ModelPackage;
import org.akashi.model.NtfsExt;
import org.akashi.model.PdfExt;
import org.akashi.model.RasterImageExt;
import org.akashi.model.WindowsPebinaryExt;

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
 * An implementation of the model object '<em><b>File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.FileImpl#getHashes <em>Hashes</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getNameEnc <em>Name Enc</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getMagicNumberHex <em>Magic Number Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getMimeType <em>Mime Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getCtime <em>Ctime</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getMtime <em>Mtime</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getAtime <em>Atime</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getParentDirectoryRef <em>Parent Directory Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getContainsRefs <em>Contains Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getContentRef <em>Content Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getArchiveExt <em>Archive Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getNtfsExt <em>Ntfs Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getPdfExt <em>Pdf Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getRasterImageExt <em>Raster Image Ext</em>}</li>
 *   <li>{@link org.akashi.model.internal.FileImpl#getWindowsPebinaryExt <em>Windows Pebinary Ext</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FileImpl extends CyberObservableImpl implements File {
	/**
	 * The cached value of the '{@link #getHashes() <em>Hashes</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHashes()
	 * @generated
	 * @ordered
	 */
	protected Object hashes;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Long size = SIZE_EDEFAULT;

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
	 * The default value of the '{@link #getNameEnc() <em>Name Enc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEnc()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_ENC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameEnc() <em>Name Enc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEnc()
	 * @generated
	 * @ordered
	 */
	protected String nameEnc = NAME_ENC_EDEFAULT;

	/**
	 * The default value of the '{@link #getMagicNumberHex() <em>Magic Number Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagicNumberHex()
	 * @generated
	 * @ordered
	 */
	protected static final String MAGIC_NUMBER_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMagicNumberHex() <em>Magic Number Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagicNumberHex()
	 * @generated
	 * @ordered
	 */
	protected String magicNumberHex = MAGIC_NUMBER_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getMimeType() <em>Mime Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMimeType()
	 * @generated
	 * @ordered
	 */
	protected static final String MIME_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMimeType() <em>Mime Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMimeType()
	 * @generated
	 * @ordered
	 */
	protected String mimeType = MIME_TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getParentDirectoryRef() <em>Parent Directory Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentDirectoryRef()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_DIRECTORY_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentDirectoryRef() <em>Parent Directory Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentDirectoryRef()
	 * @generated
	 * @ordered
	 */
	protected Object parentDirectoryRef = PARENT_DIRECTORY_REF_EDEFAULT;

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
	 * The default value of the '{@link #getContentRef() <em>Content Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentRef()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentRef() <em>Content Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentRef()
	 * @generated
	 * @ordered
	 */
	protected Object contentRef = CONTENT_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArchiveExt() <em>Archive Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchiveExt()
	 * @generated
	 * @ordered
	 */
	protected ArchiveExt archiveExt;

	/**
	 * The cached value of the '{@link #getNtfsExt() <em>Ntfs Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNtfsExt()
	 * @generated
	 * @ordered
	 */
	protected NtfsExt ntfsExt;

	/**
	 * The cached value of the '{@link #getPdfExt() <em>Pdf Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPdfExt()
	 * @generated
	 * @ordered
	 */
	protected PdfExt pdfExt;

	/**
	 * The cached value of the '{@link #getRasterImageExt() <em>Raster Image Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRasterImageExt()
	 * @generated
	 * @ordered
	 */
	protected RasterImageExt rasterImageExt;

	/**
	 * The cached value of the '{@link #getWindowsPebinaryExt() <em>Windows Pebinary Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 * @ordered
	 */
	protected WindowsPebinaryExt windowsPebinaryExt;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getHashes() {
		if (!(hashes instanceof EList<?>)) {
			hashes = unpackedMap(hashes, ModelPackage.FILE__HASHES);
		}
		return map(hashes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		Long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__SIZE, oldSize, size));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameEnc() {
		return nameEnc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameEnc(String newNameEnc) {
		String oldNameEnc = nameEnc;
		nameEnc = newNameEnc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__NAME_ENC, oldNameEnc, nameEnc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMagicNumberHex() {
		return magicNumberHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMagicNumberHex(String newMagicNumberHex) {
		String oldMagicNumberHex = magicNumberHex;
		magicNumberHex = newMagicNumberHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__MAGIC_NUMBER_HEX, oldMagicNumberHex, magicNumberHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMimeType() {
		return mimeType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMimeType(String newMimeType) {
		String oldMimeType = mimeType;
		mimeType = newMimeType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__MIME_TYPE, oldMimeType, mimeType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__CTIME, oldCtime, newCtime));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__MTIME, oldMtime, newMtime));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__ATIME, oldAtime, newAtime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParentDirectoryRef() {
		return text(parentDirectoryRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentDirectoryRef(String newParentDirectoryRef) {
		String oldParentDirectoryRef = text(parentDirectoryRef);
		parentDirectoryRef = PackedId.of(newParentDirectoryRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__PARENT_DIRECTORY_REF, oldParentDirectoryRef, newParentDirectoryRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContainsRefs() {
		if (!(containsRefs instanceof EList<?>)) {
			containsRefs = unpackedTexts(containsRefs, ModelPackage.FILE__CONTAINS_REFS);
		}
		return list(containsRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentRef() {
		return text(contentRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentRef(String newContentRef) {
		String oldContentRef = text(contentRef);
		contentRef = PackedId.of(newContentRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__CONTENT_REF, oldContentRef, newContentRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArchiveExt getArchiveExt() {
		return archiveExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArchiveExt(ArchiveExt newArchiveExt, NotificationChain msgs) {
		ArchiveExt oldArchiveExt = archiveExt;
		archiveExt = newArchiveExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__ARCHIVE_EXT, oldArchiveExt, newArchiveExt);
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
	public void setArchiveExt(ArchiveExt newArchiveExt) {
		if (newArchiveExt != archiveExt) {
			NotificationChain msgs = null;
			if (archiveExt != null)
				msgs = ((InternalEObject)archiveExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__ARCHIVE_EXT, null, msgs);
			if (newArchiveExt != null)
				msgs = ((InternalEObject)newArchiveExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__ARCHIVE_EXT, null, msgs);
			msgs = basicSetArchiveExt(newArchiveExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__ARCHIVE_EXT, newArchiveExt, newArchiveExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NtfsExt getNtfsExt() {
		return ntfsExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNtfsExt(NtfsExt newNtfsExt, NotificationChain msgs) {
		NtfsExt oldNtfsExt = ntfsExt;
		ntfsExt = newNtfsExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__NTFS_EXT, oldNtfsExt, newNtfsExt);
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
	public void setNtfsExt(NtfsExt newNtfsExt) {
		if (newNtfsExt != ntfsExt) {
			NotificationChain msgs = null;
			if (ntfsExt != null)
				msgs = ((InternalEObject)ntfsExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__NTFS_EXT, null, msgs);
			if (newNtfsExt != null)
				msgs = ((InternalEObject)newNtfsExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__NTFS_EXT, null, msgs);
			msgs = basicSetNtfsExt(newNtfsExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__NTFS_EXT, newNtfsExt, newNtfsExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PdfExt getPdfExt() {
		return pdfExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPdfExt(PdfExt newPdfExt, NotificationChain msgs) {
		PdfExt oldPdfExt = pdfExt;
		pdfExt = newPdfExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__PDF_EXT, oldPdfExt, newPdfExt);
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
	public void setPdfExt(PdfExt newPdfExt) {
		if (newPdfExt != pdfExt) {
			NotificationChain msgs = null;
			if (pdfExt != null)
				msgs = ((InternalEObject)pdfExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__PDF_EXT, null, msgs);
			if (newPdfExt != null)
				msgs = ((InternalEObject)newPdfExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__PDF_EXT, null, msgs);
			msgs = basicSetPdfExt(newPdfExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__PDF_EXT, newPdfExt, newPdfExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RasterImageExt getRasterImageExt() {
		return rasterImageExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRasterImageExt(RasterImageExt newRasterImageExt, NotificationChain msgs) {
		RasterImageExt oldRasterImageExt = rasterImageExt;
		rasterImageExt = newRasterImageExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__RASTER_IMAGE_EXT, oldRasterImageExt, newRasterImageExt);
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
	public void setRasterImageExt(RasterImageExt newRasterImageExt) {
		if (newRasterImageExt != rasterImageExt) {
			NotificationChain msgs = null;
			if (rasterImageExt != null)
				msgs = ((InternalEObject)rasterImageExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__RASTER_IMAGE_EXT, null, msgs);
			if (newRasterImageExt != null)
				msgs = ((InternalEObject)newRasterImageExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__RASTER_IMAGE_EXT, null, msgs);
			msgs = basicSetRasterImageExt(newRasterImageExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__RASTER_IMAGE_EXT, newRasterImageExt, newRasterImageExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsPebinaryExt getWindowsPebinaryExt() {
		return windowsPebinaryExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWindowsPebinaryExt(WindowsPebinaryExt newWindowsPebinaryExt, NotificationChain msgs) {
		WindowsPebinaryExt oldWindowsPebinaryExt = windowsPebinaryExt;
		windowsPebinaryExt = newWindowsPebinaryExt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__WINDOWS_PEBINARY_EXT, oldWindowsPebinaryExt, newWindowsPebinaryExt);
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
	public void setWindowsPebinaryExt(WindowsPebinaryExt newWindowsPebinaryExt) {
		if (newWindowsPebinaryExt != windowsPebinaryExt) {
			NotificationChain msgs = null;
			if (windowsPebinaryExt != null)
				msgs = ((InternalEObject)windowsPebinaryExt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__WINDOWS_PEBINARY_EXT, null, msgs);
			if (newWindowsPebinaryExt != null)
				msgs = ((InternalEObject)newWindowsPebinaryExt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.FILE__WINDOWS_PEBINARY_EXT, null, msgs);
			msgs = basicSetWindowsPebinaryExt(newWindowsPebinaryExt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FILE__WINDOWS_PEBINARY_EXT, newWindowsPebinaryExt, newWindowsPebinaryExt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.FILE__HASHES:
				return ((InternalEList<?>)getHashes()).basicRemove(otherEnd, msgs);
			case ModelPackage.FILE__ARCHIVE_EXT:
				return basicSetArchiveExt(null, msgs);
			case ModelPackage.FILE__NTFS_EXT:
				return basicSetNtfsExt(null, msgs);
			case ModelPackage.FILE__PDF_EXT:
				return basicSetPdfExt(null, msgs);
			case ModelPackage.FILE__RASTER_IMAGE_EXT:
				return basicSetRasterImageExt(null, msgs);
			case ModelPackage.FILE__WINDOWS_PEBINARY_EXT:
				return basicSetWindowsPebinaryExt(null, msgs);
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
			case ModelPackage.FILE__HASHES:
				if (coreType) return getHashes();
				else return getHashes().map();
			case ModelPackage.FILE__SIZE:
				return getSize();
			case ModelPackage.FILE__NAME:
				return getName();
			case ModelPackage.FILE__NAME_ENC:
				return getNameEnc();
			case ModelPackage.FILE__MAGIC_NUMBER_HEX:
				return getMagicNumberHex();
			case ModelPackage.FILE__MIME_TYPE:
				return getMimeType();
			case ModelPackage.FILE__CTIME:
				return getCtime();
			case ModelPackage.FILE__MTIME:
				return getMtime();
			case ModelPackage.FILE__ATIME:
				return getAtime();
			case ModelPackage.FILE__PARENT_DIRECTORY_REF:
				return getParentDirectoryRef();
			case ModelPackage.FILE__CONTAINS_REFS:
				return getContainsRefs();
			case ModelPackage.FILE__CONTENT_REF:
				return getContentRef();
			case ModelPackage.FILE__ARCHIVE_EXT:
				return getArchiveExt();
			case ModelPackage.FILE__NTFS_EXT:
				return getNtfsExt();
			case ModelPackage.FILE__PDF_EXT:
				return getPdfExt();
			case ModelPackage.FILE__RASTER_IMAGE_EXT:
				return getRasterImageExt();
			case ModelPackage.FILE__WINDOWS_PEBINARY_EXT:
				return getWindowsPebinaryExt();
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
			case ModelPackage.FILE__HASHES:
				((EStructuralFeature.Setting)getHashes()).set(newValue);
				return;
			case ModelPackage.FILE__SIZE:
				setSize((Long)newValue);
				return;
			case ModelPackage.FILE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.FILE__NAME_ENC:
				setNameEnc((String)newValue);
				return;
			case ModelPackage.FILE__MAGIC_NUMBER_HEX:
				setMagicNumberHex((String)newValue);
				return;
			case ModelPackage.FILE__MIME_TYPE:
				setMimeType((String)newValue);
				return;
			case ModelPackage.FILE__CTIME:
				setCtime((String)newValue);
				return;
			case ModelPackage.FILE__MTIME:
				setMtime((String)newValue);
				return;
			case ModelPackage.FILE__ATIME:
				setAtime((String)newValue);
				return;
			case ModelPackage.FILE__PARENT_DIRECTORY_REF:
				setParentDirectoryRef((String)newValue);
				return;
			case ModelPackage.FILE__CONTAINS_REFS:
				getContainsRefs().clear();
				getContainsRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.FILE__CONTENT_REF:
				setContentRef((String)newValue);
				return;
			case ModelPackage.FILE__ARCHIVE_EXT:
				setArchiveExt((ArchiveExt)newValue);
				return;
			case ModelPackage.FILE__NTFS_EXT:
				setNtfsExt((NtfsExt)newValue);
				return;
			case ModelPackage.FILE__PDF_EXT:
				setPdfExt((PdfExt)newValue);
				return;
			case ModelPackage.FILE__RASTER_IMAGE_EXT:
				setRasterImageExt((RasterImageExt)newValue);
				return;
			case ModelPackage.FILE__WINDOWS_PEBINARY_EXT:
				setWindowsPebinaryExt((WindowsPebinaryExt)newValue);
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
			case ModelPackage.FILE__HASHES:
				getHashes().clear();
				return;
			case ModelPackage.FILE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ModelPackage.FILE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.FILE__NAME_ENC:
				setNameEnc(NAME_ENC_EDEFAULT);
				return;
			case ModelPackage.FILE__MAGIC_NUMBER_HEX:
				setMagicNumberHex(MAGIC_NUMBER_HEX_EDEFAULT);
				return;
			case ModelPackage.FILE__MIME_TYPE:
				setMimeType(MIME_TYPE_EDEFAULT);
				return;
			case ModelPackage.FILE__CTIME:
				setCtime(CTIME_EDEFAULT);
				return;
			case ModelPackage.FILE__MTIME:
				setMtime(MTIME_EDEFAULT);
				return;
			case ModelPackage.FILE__ATIME:
				setAtime(ATIME_EDEFAULT);
				return;
			case ModelPackage.FILE__PARENT_DIRECTORY_REF:
				setParentDirectoryRef(PARENT_DIRECTORY_REF_EDEFAULT);
				return;
			case ModelPackage.FILE__CONTAINS_REFS:
				getContainsRefs().clear();
				return;
			case ModelPackage.FILE__CONTENT_REF:
				setContentRef(CONTENT_REF_EDEFAULT);
				return;
			case ModelPackage.FILE__ARCHIVE_EXT:
				setArchiveExt((ArchiveExt)null);
				return;
			case ModelPackage.FILE__NTFS_EXT:
				setNtfsExt((NtfsExt)null);
				return;
			case ModelPackage.FILE__PDF_EXT:
				setPdfExt((PdfExt)null);
				return;
			case ModelPackage.FILE__RASTER_IMAGE_EXT:
				setRasterImageExt((RasterImageExt)null);
				return;
			case ModelPackage.FILE__WINDOWS_PEBINARY_EXT:
				setWindowsPebinaryExt((WindowsPebinaryExt)null);
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
			case ModelPackage.FILE__HASHES:
				return isFilled(hashes);
			case ModelPackage.FILE__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case ModelPackage.FILE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.FILE__NAME_ENC:
				return NAME_ENC_EDEFAULT == null ? nameEnc != null : !NAME_ENC_EDEFAULT.equals(nameEnc);
			case ModelPackage.FILE__MAGIC_NUMBER_HEX:
				return MAGIC_NUMBER_HEX_EDEFAULT == null ? magicNumberHex != null : !MAGIC_NUMBER_HEX_EDEFAULT.equals(magicNumberHex);
			case ModelPackage.FILE__MIME_TYPE:
				return MIME_TYPE_EDEFAULT == null ? mimeType != null : !MIME_TYPE_EDEFAULT.equals(mimeType);
			case ModelPackage.FILE__CTIME:
				return CTIME_EDEFAULT == null ? ctime != null : !CTIME_EDEFAULT.equals(ctime);
			case ModelPackage.FILE__MTIME:
				return MTIME_EDEFAULT == null ? mtime != null : !MTIME_EDEFAULT.equals(mtime);
			case ModelPackage.FILE__ATIME:
				return ATIME_EDEFAULT == null ? atime != null : !ATIME_EDEFAULT.equals(atime);
			case ModelPackage.FILE__PARENT_DIRECTORY_REF:
				return PARENT_DIRECTORY_REF_EDEFAULT == null ? parentDirectoryRef != null : !PARENT_DIRECTORY_REF_EDEFAULT.equals(parentDirectoryRef);
			case ModelPackage.FILE__CONTAINS_REFS:
				return isFilled(containsRefs);
			case ModelPackage.FILE__CONTENT_REF:
				return CONTENT_REF_EDEFAULT == null ? contentRef != null : !CONTENT_REF_EDEFAULT.equals(contentRef);
			case ModelPackage.FILE__ARCHIVE_EXT:
				return archiveExt != null;
			case ModelPackage.FILE__NTFS_EXT:
				return ntfsExt != null;
			case ModelPackage.FILE__PDF_EXT:
				return pdfExt != null;
			case ModelPackage.FILE__RASTER_IMAGE_EXT:
				return rasterImageExt != null;
			case ModelPackage.FILE__WINDOWS_PEBINARY_EXT:
				return windowsPebinaryExt != null;
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
		result.append(" (size: ");
		result.append(size);
		result.append(", name: ");
		result.append(name);
		result.append(", nameEnc: ");
		result.append(nameEnc);
		result.append(", magicNumberHex: ");
		result.append(magicNumberHex);
		result.append(", mimeType: ");
		result.append(mimeType);
		result.append(", ctime: ");
		result.append(ctime);
		result.append(", mtime: ");
		result.append(mtime);
		result.append(", atime: ");
		result.append(atime);
		result.append(", parentDirectoryRef: ");
		result.append(parentDirectoryRef);
		result.append(", containsRefs: ");
		result.append(shown(containsRefs));
		result.append(", contentRef: ");
		result.append(contentRef);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.FILE__HASHES:
				return hashes;
			case ModelPackage.FILE__SIZE:
				return size;
			case ModelPackage.FILE__NAME:
				return name;
			case ModelPackage.FILE__NAME_ENC:
				return nameEnc;
			case ModelPackage.FILE__MAGIC_NUMBER_HEX:
				return magicNumberHex;
			case ModelPackage.FILE__MIME_TYPE:
				return mimeType;
			case ModelPackage.FILE__CTIME:
				return ctime;
			case ModelPackage.FILE__MTIME:
				return mtime;
			case ModelPackage.FILE__ATIME:
				return atime;
			case ModelPackage.FILE__PARENT_DIRECTORY_REF:
				return parentDirectoryRef;
			case ModelPackage.FILE__CONTAINS_REFS:
				return containsRefs;
			case ModelPackage.FILE__CONTENT_REF:
				return contentRef;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.FILE__HASHES:
				this.hashes = value;
				return;
			case ModelPackage.FILE__SIZE:
				this.size = (Long)value;
				return;
			case ModelPackage.FILE__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.FILE__NAME_ENC:
				this.nameEnc = (String)value;
				return;
			case ModelPackage.FILE__MAGIC_NUMBER_HEX:
				this.magicNumberHex = (String)value;
				return;
			case ModelPackage.FILE__MIME_TYPE:
				this.mimeType = (String)value;
				return;
			case ModelPackage.FILE__CTIME:
				this.ctime = value;
				return;
			case ModelPackage.FILE__MTIME:
				this.mtime = value;
				return;
			case ModelPackage.FILE__ATIME:
				this.atime = value;
				return;
			case ModelPackage.FILE__PARENT_DIRECTORY_REF:
				this.parentDirectoryRef = value;
				return;
			case ModelPackage.FILE__CONTAINS_REFS:
				this.containsRefs = value;
				return;
			case ModelPackage.FILE__CONTENT_REF:
				this.contentRef = value;
				return;
		}
		super.pack(featureID, value);
	}

} //FileImpl
