/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cyber Observable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cyber-observable objects: facts about a network or host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.CyberObservable#getDefanged <em>Defanged</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getCyberObservable()
 * @model abstract="true"
 *        annotation="http://akashi.org/stix section='3.2'"
 * @generated
 */
public interface CyberObservable extends StixObject {
	/**
	 * Returns the value of the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>defanged</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Defanged</em>' attribute.
	 * @see #setDefanged(Boolean)
	 * @see org.akashi.model.ModelPackage#getCyberObservable_Defanged()
	 * @model annotation="http://akashi.org/stix name='defanged'"
	 * @generated
	 */
	Boolean getDefanged();

	/**
	 * Sets the value of the '{@link org.akashi.model.CyberObservable#getDefanged <em>Defanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Defanged</em>' attribute.
	 * @see #getDefanged()
	 * @generated
	 */
	void setDefanged(Boolean value);

} // CyberObservable
