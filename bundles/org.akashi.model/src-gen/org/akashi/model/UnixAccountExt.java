/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unix Account Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.16.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.UnixAccountExt#getGid <em>Gid</em>}</li>
 *   <li>{@link org.akashi.model.UnixAccountExt#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.akashi.model.UnixAccountExt#getHomeDir <em>Home Dir</em>}</li>
 *   <li>{@link org.akashi.model.UnixAccountExt#getShell <em>Shell</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getUnixAccountExt()
 * @model annotation="http://akashi.org/stix section='6.16.2'"
 * @generated
 */
public interface UnixAccountExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Gid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>gid</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gid</em>' attribute.
	 * @see #setGid(Long)
	 * @see org.akashi.model.ModelPackage#getUnixAccountExt_Gid()
	 * @model annotation="http://akashi.org/stix name='gid'"
	 * @generated
	 */
	Long getGid();

	/**
	 * Sets the value of the '{@link org.akashi.model.UnixAccountExt#getGid <em>Gid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gid</em>' attribute.
	 * @see #getGid()
	 * @generated
	 */
	void setGid(Long value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>groups</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getUnixAccountExt_Groups()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='groups'"
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Returns the value of the '<em><b>Home Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>home_dir</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home Dir</em>' attribute.
	 * @see #setHomeDir(String)
	 * @see org.akashi.model.ModelPackage#getUnixAccountExt_HomeDir()
	 * @model annotation="http://akashi.org/stix name='home_dir'"
	 * @generated
	 */
	String getHomeDir();

	/**
	 * Sets the value of the '{@link org.akashi.model.UnixAccountExt#getHomeDir <em>Home Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home Dir</em>' attribute.
	 * @see #getHomeDir()
	 * @generated
	 */
	void setHomeDir(String value);

	/**
	 * Returns the value of the '<em><b>Shell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>shell</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shell</em>' attribute.
	 * @see #setShell(String)
	 * @see org.akashi.model.ModelPackage#getUnixAccountExt_Shell()
	 * @model annotation="http://akashi.org/stix name='shell'"
	 * @generated
	 */
	String getShell();

	/**
	 * Sets the value of the '{@link org.akashi.model.UnixAccountExt#getShell <em>Shell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shell</em>' attribute.
	 * @see #getShell()
	 * @generated
	 */
	void setShell(String value);

} // UnixAccountExt
