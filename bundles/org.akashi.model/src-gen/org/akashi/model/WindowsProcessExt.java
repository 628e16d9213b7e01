/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Process Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.13.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.WindowsProcessExt#getAslrEnabled <em>Aslr Enabled</em>}</li>
 *   <li>{@link org.akashi.model.WindowsProcessExt#getDepEnabled <em>Dep Enabled</em>}</li>
 *   <li>{@link org.akashi.model.WindowsProcessExt#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.akashi.model.WindowsProcessExt#getOwnerSid <em>Owner Sid</em>}</li>
 *   <li>{@link org.akashi.model.WindowsProcessExt#getWindowTitle <em>Window Title</em>}</li>
 *   <li>{@link org.akashi.model.WindowsProcessExt#getStartupInfo <em>Startup Info</em>}</li>
 *   <li>{@link org.akashi.model.WindowsProcessExt#getIntegrityLevel <em>Integrity Level</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getWindowsProcessExt()
 * @model annotation="http://akashi.org/stix section='6.13.2'"
 * @generated
 */
public interface WindowsProcessExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Aslr Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>aslr_enabled</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aslr Enabled</em>' attribute.
	 * @see #setAslrEnabled(Boolean)
	 * @see org.akashi.model.ModelPackage#getWindowsProcessExt_AslrEnabled()
	 * @model annotation="http://akashi.org/stix name='aslr_enabled'"
	 * @generated
	 */
	Boolean getAslrEnabled();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsProcessExt#getAslrEnabled <em>Aslr Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aslr Enabled</em>' attribute.
	 * @see #getAslrEnabled()
	 * @generated
	 */
	void setAslrEnabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Dep Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>dep_enabled</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dep Enabled</em>' attribute.
	 * @see #setDepEnabled(Boolean)
	 * @see org.akashi.model.ModelPackage#getWindowsProcessExt_DepEnabled()
	 * @model annotation="http://akashi.org/stix name='dep_enabled'"
	 * @generated
	 */
	Boolean getDepEnabled();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsProcessExt#getDepEnabled <em>Dep Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dep Enabled</em>' attribute.
	 * @see #getDepEnabled()
	 * @generated
	 */
	void setDepEnabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>priority</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(String)
	 * @see org.akashi.model.ModelPackage#getWindowsProcessExt_Priority()
	 * @model annotation="http://akashi.org/stix name='priority'"
	 * @generated
	 */
	String getPriority();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsProcessExt#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(String value);

	/**
	 * Returns the value of the '<em><b>Owner Sid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>owner_sid</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner Sid</em>' attribute.
	 * @see #setOwnerSid(String)
	 * @see org.akashi.model.ModelPackage#getWindowsProcessExt_OwnerSid()
	 * @model annotation="http://akashi.org/stix name='owner_sid'"
	 * @generated
	 */
	String getOwnerSid();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsProcessExt#getOwnerSid <em>Owner Sid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner Sid</em>' attribute.
	 * @see #getOwnerSid()
	 * @generated
	 */
	void setOwnerSid(String value);

	/**
	 * Returns the value of the '<em><b>Window Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>window_title</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Title</em>' attribute.
	 * @see #setWindowTitle(String)
	 * @see org.akashi.model.ModelPackage#getWindowsProcessExt_WindowTitle()
	 * @model annotation="http://akashi.org/stix name='window_title'"
	 * @generated
	 */
	String getWindowTitle();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsProcessExt#getWindowTitle <em>Window Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Title</em>' attribute.
	 * @see #getWindowTitle()
	 * @generated
	 */
	void setWindowTitle(String value);

	/**
	 * Returns the value of the '<em><b>Startup Info</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>startup_info</code>: JSON texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Startup Info</em>' map.
	 * @see org.akashi.model.ModelPackage#getWindowsProcessExt_StartupInfo()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='startup_info' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getStartupInfo();

	/**
	 * Returns the value of the '<em><b>Integrity Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>integrity_level</code>: text. Terms of <code>windows-integrity-level-enum</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Integrity Level</em>' attribute.
	 * @see #setIntegrityLevel(String)
	 * @see org.akashi.model.ModelPackage#getWindowsProcessExt_IntegrityLevel()
	 * @model annotation="http://akashi.org/stix name='integrity_level' vocabulary='windows-integrity-level-enum'"
	 * @generated
	 */
	String getIntegrityLevel();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsProcessExt#getIntegrityLevel <em>Integrity Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Integrity Level</em>' attribute.
	 * @see #getIntegrityLevel()
	 * @generated
	 */
	void setIntegrityLevel(String value);

} // WindowsProcessExt
