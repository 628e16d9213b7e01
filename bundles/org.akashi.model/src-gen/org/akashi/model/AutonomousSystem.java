/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Autonomous System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>autonomous-system</code>. STIX 2.1, section 6.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.AutonomousSystem#getNumber <em>Number</em>}</li>
 *   <li>{@link org.akashi.model.AutonomousSystem#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.AutonomousSystem#getRir <em>Rir</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getAutonomousSystem()
 * @model annotation="http://akashi.org/stix name='autonomous-system' section='6.2'"
 * @generated
 */
public interface AutonomousSystem extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>number</code>: number, <code>null</code> when absent. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Long)
	 * @see org.akashi.model.ModelPackage#getAutonomousSystem_Number()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='number' contributes='true'"
	 * @generated
	 */
	Long getNumber();

	/**
	 * Sets the value of the '{@link org.akashi.model.AutonomousSystem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getAutonomousSystem_Name()
	 * @model annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.AutonomousSystem#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Rir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>rir</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rir</em>' attribute.
	 * @see #setRir(String)
	 * @see org.akashi.model.ModelPackage#getAutonomousSystem_Rir()
	 * @model annotation="http://akashi.org/stix name='rir'"
	 * @generated
	 */
	String getRir();

	/**
	 * Sets the value of the '{@link org.akashi.model.AutonomousSystem#getRir <em>Rir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rir</em>' attribute.
	 * @see #getRir()
	 * @generated
	 */
	void setRir(String value);

} // AutonomousSystem
