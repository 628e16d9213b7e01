/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>process</code>. STIX 2.1, section 6.13.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Process#getIsHidden <em>Is Hidden</em>}</li>
 *   <li>{@link org.akashi.model.Process#getPid <em>Pid</em>}</li>
 *   <li>{@link org.akashi.model.Process#getCreatedTime <em>Created Time</em>}</li>
 *   <li>{@link org.akashi.model.Process#getCwd <em>Cwd</em>}</li>
 *   <li>{@link org.akashi.model.Process#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.akashi.model.Process#getEnvironmentVariables <em>Environment Variables</em>}</li>
 *   <li>{@link org.akashi.model.Process#getOpenedConnectionRefs <em>Opened Connection Refs</em>}</li>
 *   <li>{@link org.akashi.model.Process#getCreatorUserRef <em>Creator User Ref</em>}</li>
 *   <li>{@link org.akashi.model.Process#getImageRef <em>Image Ref</em>}</li>
 *   <li>{@link org.akashi.model.Process#getParentRef <em>Parent Ref</em>}</li>
 *   <li>{@link org.akashi.model.Process#getChildRefs <em>Child Refs</em>}</li>
 *   <li>{@link org.akashi.model.Process#getWindowsProcessExt <em>Windows Process Ext</em>}</li>
 *   <li>{@link org.akashi.model.Process#getWindowsServiceExt <em>Windows Service Ext</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getProcess()
 * @model annotation="http://akashi.org/stix name='process' section='6.13'"
 * @generated
 */
public interface Process extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Is Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_hidden</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Hidden</em>' attribute.
	 * @see #setIsHidden(Boolean)
	 * @see org.akashi.model.ModelPackage#getProcess_IsHidden()
	 * @model annotation="http://akashi.org/stix name='is_hidden'"
	 * @generated
	 */
	Boolean getIsHidden();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getIsHidden <em>Is Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Hidden</em>' attribute.
	 * @see #getIsHidden()
	 * @generated
	 */
	void setIsHidden(Boolean value);

	/**
	 * Returns the value of the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>pid</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pid</em>' attribute.
	 * @see #setPid(Long)
	 * @see org.akashi.model.ModelPackage#getProcess_Pid()
	 * @model annotation="http://akashi.org/stix name='pid'"
	 * @generated
	 */
	Long getPid();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getPid <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pid</em>' attribute.
	 * @see #getPid()
	 * @generated
	 */
	void setPid(Long value);

	/**
	 * Returns the value of the '<em><b>Created Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>created_time</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created Time</em>' attribute.
	 * @see #setCreatedTime(String)
	 * @see org.akashi.model.ModelPackage#getProcess_CreatedTime()
	 * @model annotation="http://akashi.org/stix name='created_time' format='time'"
	 * @generated
	 */
	String getCreatedTime();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getCreatedTime <em>Created Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created Time</em>' attribute.
	 * @see #getCreatedTime()
	 * @generated
	 */
	void setCreatedTime(String value);

	/**
	 * Returns the value of the '<em><b>Cwd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>cwd</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cwd</em>' attribute.
	 * @see #setCwd(String)
	 * @see org.akashi.model.ModelPackage#getProcess_Cwd()
	 * @model annotation="http://akashi.org/stix name='cwd'"
	 * @generated
	 */
	String getCwd();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getCwd <em>Cwd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cwd</em>' attribute.
	 * @see #getCwd()
	 * @generated
	 */
	void setCwd(String value);

	/**
	 * Returns the value of the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>command_line</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command Line</em>' attribute.
	 * @see #setCommandLine(String)
	 * @see org.akashi.model.ModelPackage#getProcess_CommandLine()
	 * @model annotation="http://akashi.org/stix name='command_line'"
	 * @generated
	 */
	String getCommandLine();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getCommandLine <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command Line</em>' attribute.
	 * @see #getCommandLine()
	 * @generated
	 */
	void setCommandLine(String value);

	/**
	 * Returns the value of the '<em><b>Environment Variables</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>environment_variables</code>: texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment Variables</em>' map.
	 * @see org.akashi.model.ModelPackage#getProcess_EnvironmentVariables()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='environment_variables' format='dict'"
	 * @generated
	 */
	EMap<String, String> getEnvironmentVariables();

	/**
	 * Returns the value of the '<em><b>Opened Connection Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>opened_connection_refs</code>: STIX identifiers. Refers to network-traffic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened Connection Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getProcess_OpenedConnectionRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='opened_connection_refs' format='id' refs='network-traffic'"
	 * @generated
	 */
	EList<String> getOpenedConnectionRefs();

	/**
	 * Returns the value of the '<em><b>Creator User Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>creator_user_ref</code>: STIX identifier. Refers to user-account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Creator User Ref</em>' attribute.
	 * @see #setCreatorUserRef(String)
	 * @see org.akashi.model.ModelPackage#getProcess_CreatorUserRef()
	 * @model annotation="http://akashi.org/stix name='creator_user_ref' format='id' refs='user-account'"
	 * @generated
	 */
	String getCreatorUserRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getCreatorUserRef <em>Creator User Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator User Ref</em>' attribute.
	 * @see #getCreatorUserRef()
	 * @generated
	 */
	void setCreatorUserRef(String value);

	/**
	 * Returns the value of the '<em><b>Image Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>image_ref</code>: STIX identifier. Refers to file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image Ref</em>' attribute.
	 * @see #setImageRef(String)
	 * @see org.akashi.model.ModelPackage#getProcess_ImageRef()
	 * @model annotation="http://akashi.org/stix name='image_ref' format='id' refs='file'"
	 * @generated
	 */
	String getImageRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getImageRef <em>Image Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image Ref</em>' attribute.
	 * @see #getImageRef()
	 * @generated
	 */
	void setImageRef(String value);

	/**
	 * Returns the value of the '<em><b>Parent Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>parent_ref</code>: STIX identifier. Refers to process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Ref</em>' attribute.
	 * @see #setParentRef(String)
	 * @see org.akashi.model.ModelPackage#getProcess_ParentRef()
	 * @model annotation="http://akashi.org/stix name='parent_ref' format='id' refs='process'"
	 * @generated
	 */
	String getParentRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getParentRef <em>Parent Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Ref</em>' attribute.
	 * @see #getParentRef()
	 * @generated
	 */
	void setParentRef(String value);

	/**
	 * Returns the value of the '<em><b>Child Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>child_refs</code>: STIX identifiers. Refers to process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Child Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getProcess_ChildRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='child_refs' format='id' refs='process'"
	 * @generated
	 */
	EList<String> getChildRefs();

	/**
	 * Returns the value of the '<em><b>Windows Process Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>windows-process-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows Process Ext</em>' containment reference.
	 * @see #setWindowsProcessExt(WindowsProcessExt)
	 * @see org.akashi.model.ModelPackage#getProcess_WindowsProcessExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix extension='windows-process-ext'"
	 * @generated
	 */
	WindowsProcessExt getWindowsProcessExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getWindowsProcessExt <em>Windows Process Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Windows Process Ext</em>' containment reference.
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	void setWindowsProcessExt(WindowsProcessExt value);

	/**
	 * Returns the value of the '<em><b>Windows Service Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The predefined extension <code>windows-service-ext</code> under <code>extensions</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows Service Ext</em>' containment reference.
	 * @see #setWindowsServiceExt(WindowsServiceExt)
	 * @see org.akashi.model.ModelPackage#getProcess_WindowsServiceExt()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix extension='windows-service-ext'"
	 * @generated
	 */
	WindowsServiceExt getWindowsServiceExt();

	/**
	 * Sets the value of the '{@link org.akashi.model.Process#getWindowsServiceExt <em>Windows Service Ext</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Windows Service Ext</em>' containment reference.
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	void setWindowsServiceExt(WindowsServiceExt value);

} // Process
