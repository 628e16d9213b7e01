/**
 */
package org.akashi.model.dispatch;

import org.akashi.model.AlternateDataStream;
import org.akashi.model.ArchiveExt;
import org.akashi.model.Artifact;
import org.akashi.model.AttackPattern;
import org.akashi.model.AutonomousSystem;
import org.akashi.model.Campaign;
import org.akashi.model.CoreObject;
import org.akashi.model.CourseOfAction;
import org.akashi.model.CustomObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Directory;
import org.akashi.model.DomainName;
import org.akashi.model.EmailAddr;
import org.akashi.model.EmailMessage;
import org.akashi.model.EmailMimePart;
import org.akashi.model.Evidence;
import org.akashi.model.ExtensionDefinition;
import org.akashi.model.ExternalReference;
import org.akashi.model.File;
import org.akashi.model.GranularMarking;
import org.akashi.model.Grouping;
import org.akashi.model.HttpRequestExt;
import org.akashi.model.IcmpExt;
import org.akashi.model.Identity;
import org.akashi.model.IdentityDecision;
import org.akashi.model.Incident;
import org.akashi.model.Indicator;
import org.akashi.model.Infrastructure;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Ipv4Addr;
import org.akashi.model.Ipv6Addr;
import org.akashi.model.KillChainPhase;
import org.akashi.model.LanguageContent;
import org.akashi.model.Location;
import org.akashi.model.MacAddr;
import org.akashi.model.Malware;
import org.akashi.model.MalwareAnalysis;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.MergedObject;
import org.akashi.model.ModelPackage;
import org.akashi.model.MovedReference;
import org.akashi.model.Mutex;
import org.akashi.model.NameAssertion;
import org.akashi.model.NetworkTraffic;
import org.akashi.model.Note;
import org.akashi.model.NtfsExt;
import org.akashi.model.ObservedData;
import org.akashi.model.Opinion;
import org.akashi.model.PdfExt;
import org.akashi.model.RasterImageExt;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.Sighting;
import org.akashi.model.SocketExt;
import org.akashi.model.Software;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.model.TcpExt;
import org.akashi.model.ThreatActor;
import org.akashi.model.Tool;
import org.akashi.model.UnixAccountExt;
import org.akashi.model.Url;
import org.akashi.model.UserAccount;
import org.akashi.model.Vulnerability;
import org.akashi.model.WindowsPeOptionalHeader;
import org.akashi.model.WindowsPeSection;
import org.akashi.model.WindowsPebinaryExt;
import org.akashi.model.WindowsProcessExt;
import org.akashi.model.WindowsRegistryKey;
import org.akashi.model.WindowsRegistryValue;
import org.akashi.model.WindowsServiceExt;
import org.akashi.model.X509Certificate;
import org.akashi.model.X509V3Extensions;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.akashi.model.ModelPackage
 * @generated
 */
public class ModelSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelSwitch() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ModelPackage.STIX_ELEMENT: {
				StixElement stixElement = (StixElement)theEObject;
				T result = caseStixElement(stixElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STIX_OBJECT: {
				StixObject stixObject = (StixObject)theEObject;
				T result = caseStixObject(stixObject);
				if (result == null) result = caseStixElement(stixObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CORE_OBJECT: {
				CoreObject coreObject = (CoreObject)theEObject;
				T result = caseCoreObject(coreObject);
				if (result == null) result = caseStixObject(coreObject);
				if (result == null) result = caseStixElement(coreObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CYBER_OBSERVABLE: {
				CyberObservable cyberObservable = (CyberObservable)theEObject;
				T result = caseCyberObservable(cyberObservable);
				if (result == null) result = caseStixObject(cyberObservable);
				if (result == null) result = caseStixElement(cyberObservable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CUSTOM_OBJECT: {
				CustomObject customObject = (CustomObject)theEObject;
				T result = caseCustomObject(customObject);
				if (result == null) result = caseCoreObject(customObject);
				if (result == null) result = caseStixObject(customObject);
				if (result == null) result = caseStixElement(customObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EVIDENCE: {
				Evidence evidence = (Evidence)theEObject;
				T result = caseEvidence(evidence);
				if (result == null) result = caseStixElement(evidence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.NAME_ASSERTION: {
				NameAssertion nameAssertion = (NameAssertion)theEObject;
				T result = caseNameAssertion(nameAssertion);
				if (result == null) result = caseStixElement(nameAssertion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MERGED_OBJECT: {
				MergedObject mergedObject = (MergedObject)theEObject;
				T result = caseMergedObject(mergedObject);
				if (result == null) result = caseStixElement(mergedObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MOVED_REFERENCE: {
				MovedReference movedReference = (MovedReference)theEObject;
				T result = caseMovedReference(movedReference);
				if (result == null) result = caseStixElement(movedReference);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.IDENTITY_DECISION: {
				IdentityDecision identityDecision = (IdentityDecision)theEObject;
				T result = caseIdentityDecision(identityDecision);
				if (result == null) result = caseStixElement(identityDecision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EXTERNAL_REFERENCE: {
				ExternalReference externalReference = (ExternalReference)theEObject;
				T result = caseExternalReference(externalReference);
				if (result == null) result = caseStixElement(externalReference);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.KILL_CHAIN_PHASE: {
				KillChainPhase killChainPhase = (KillChainPhase)theEObject;
				T result = caseKillChainPhase(killChainPhase);
				if (result == null) result = caseStixElement(killChainPhase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.GRANULAR_MARKING: {
				GranularMarking granularMarking = (GranularMarking)theEObject;
				T result = caseGranularMarking(granularMarking);
				if (result == null) result = caseStixElement(granularMarking);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ATTACK_PATTERN: {
				AttackPattern attackPattern = (AttackPattern)theEObject;
				T result = caseAttackPattern(attackPattern);
				if (result == null) result = caseCoreObject(attackPattern);
				if (result == null) result = caseStixObject(attackPattern);
				if (result == null) result = caseStixElement(attackPattern);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CAMPAIGN: {
				Campaign campaign = (Campaign)theEObject;
				T result = caseCampaign(campaign);
				if (result == null) result = caseCoreObject(campaign);
				if (result == null) result = caseStixObject(campaign);
				if (result == null) result = caseStixElement(campaign);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.COURSE_OF_ACTION: {
				CourseOfAction courseOfAction = (CourseOfAction)theEObject;
				T result = caseCourseOfAction(courseOfAction);
				if (result == null) result = caseCoreObject(courseOfAction);
				if (result == null) result = caseStixObject(courseOfAction);
				if (result == null) result = caseStixElement(courseOfAction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.GROUPING: {
				Grouping grouping = (Grouping)theEObject;
				T result = caseGrouping(grouping);
				if (result == null) result = caseCoreObject(grouping);
				if (result == null) result = caseStixObject(grouping);
				if (result == null) result = caseStixElement(grouping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.IDENTITY: {
				Identity identity = (Identity)theEObject;
				T result = caseIdentity(identity);
				if (result == null) result = caseCoreObject(identity);
				if (result == null) result = caseStixObject(identity);
				if (result == null) result = caseStixElement(identity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INCIDENT: {
				Incident incident = (Incident)theEObject;
				T result = caseIncident(incident);
				if (result == null) result = caseCoreObject(incident);
				if (result == null) result = caseStixObject(incident);
				if (result == null) result = caseStixElement(incident);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INDICATOR: {
				Indicator indicator = (Indicator)theEObject;
				T result = caseIndicator(indicator);
				if (result == null) result = caseCoreObject(indicator);
				if (result == null) result = caseStixObject(indicator);
				if (result == null) result = caseStixElement(indicator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INFRASTRUCTURE: {
				Infrastructure infrastructure = (Infrastructure)theEObject;
				T result = caseInfrastructure(infrastructure);
				if (result == null) result = caseCoreObject(infrastructure);
				if (result == null) result = caseStixObject(infrastructure);
				if (result == null) result = caseStixElement(infrastructure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INTRUSION_SET: {
				IntrusionSet intrusionSet = (IntrusionSet)theEObject;
				T result = caseIntrusionSet(intrusionSet);
				if (result == null) result = caseCoreObject(intrusionSet);
				if (result == null) result = caseStixObject(intrusionSet);
				if (result == null) result = caseStixElement(intrusionSet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LOCATION: {
				Location location = (Location)theEObject;
				T result = caseLocation(location);
				if (result == null) result = caseCoreObject(location);
				if (result == null) result = caseStixObject(location);
				if (result == null) result = caseStixElement(location);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MALWARE: {
				Malware malware = (Malware)theEObject;
				T result = caseMalware(malware);
				if (result == null) result = caseCoreObject(malware);
				if (result == null) result = caseStixObject(malware);
				if (result == null) result = caseStixElement(malware);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MALWARE_ANALYSIS: {
				MalwareAnalysis malwareAnalysis = (MalwareAnalysis)theEObject;
				T result = caseMalwareAnalysis(malwareAnalysis);
				if (result == null) result = caseCoreObject(malwareAnalysis);
				if (result == null) result = caseStixObject(malwareAnalysis);
				if (result == null) result = caseStixElement(malwareAnalysis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.NOTE: {
				Note note = (Note)theEObject;
				T result = caseNote(note);
				if (result == null) result = caseCoreObject(note);
				if (result == null) result = caseStixObject(note);
				if (result == null) result = caseStixElement(note);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.OBSERVED_DATA: {
				ObservedData observedData = (ObservedData)theEObject;
				T result = caseObservedData(observedData);
				if (result == null) result = caseCoreObject(observedData);
				if (result == null) result = caseStixObject(observedData);
				if (result == null) result = caseStixElement(observedData);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.OPINION: {
				Opinion opinion = (Opinion)theEObject;
				T result = caseOpinion(opinion);
				if (result == null) result = caseCoreObject(opinion);
				if (result == null) result = caseStixObject(opinion);
				if (result == null) result = caseStixElement(opinion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REPORT: {
				Report report = (Report)theEObject;
				T result = caseReport(report);
				if (result == null) result = caseCoreObject(report);
				if (result == null) result = caseStixObject(report);
				if (result == null) result = caseStixElement(report);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.THREAT_ACTOR: {
				ThreatActor threatActor = (ThreatActor)theEObject;
				T result = caseThreatActor(threatActor);
				if (result == null) result = caseCoreObject(threatActor);
				if (result == null) result = caseStixObject(threatActor);
				if (result == null) result = caseStixElement(threatActor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TOOL: {
				Tool tool = (Tool)theEObject;
				T result = caseTool(tool);
				if (result == null) result = caseCoreObject(tool);
				if (result == null) result = caseStixObject(tool);
				if (result == null) result = caseStixElement(tool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.VULNERABILITY: {
				Vulnerability vulnerability = (Vulnerability)theEObject;
				T result = caseVulnerability(vulnerability);
				if (result == null) result = caseCoreObject(vulnerability);
				if (result == null) result = caseStixObject(vulnerability);
				if (result == null) result = caseStixElement(vulnerability);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RELATIONSHIP: {
				Relationship relationship = (Relationship)theEObject;
				T result = caseRelationship(relationship);
				if (result == null) result = caseCoreObject(relationship);
				if (result == null) result = caseStixObject(relationship);
				if (result == null) result = caseStixElement(relationship);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SIGHTING: {
				Sighting sighting = (Sighting)theEObject;
				T result = caseSighting(sighting);
				if (result == null) result = caseCoreObject(sighting);
				if (result == null) result = caseStixObject(sighting);
				if (result == null) result = caseStixElement(sighting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MARKING_DEFINITION: {
				MarkingDefinition markingDefinition = (MarkingDefinition)theEObject;
				T result = caseMarkingDefinition(markingDefinition);
				if (result == null) result = caseStixObject(markingDefinition);
				if (result == null) result = caseStixElement(markingDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LANGUAGE_CONTENT: {
				LanguageContent languageContent = (LanguageContent)theEObject;
				T result = caseLanguageContent(languageContent);
				if (result == null) result = caseCoreObject(languageContent);
				if (result == null) result = caseStixObject(languageContent);
				if (result == null) result = caseStixElement(languageContent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EXTENSION_DEFINITION: {
				ExtensionDefinition extensionDefinition = (ExtensionDefinition)theEObject;
				T result = caseExtensionDefinition(extensionDefinition);
				if (result == null) result = caseCoreObject(extensionDefinition);
				if (result == null) result = caseStixObject(extensionDefinition);
				if (result == null) result = caseStixElement(extensionDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ARTIFACT: {
				Artifact artifact = (Artifact)theEObject;
				T result = caseArtifact(artifact);
				if (result == null) result = caseCyberObservable(artifact);
				if (result == null) result = caseStixObject(artifact);
				if (result == null) result = caseStixElement(artifact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AUTONOMOUS_SYSTEM: {
				AutonomousSystem autonomousSystem = (AutonomousSystem)theEObject;
				T result = caseAutonomousSystem(autonomousSystem);
				if (result == null) result = caseCyberObservable(autonomousSystem);
				if (result == null) result = caseStixObject(autonomousSystem);
				if (result == null) result = caseStixElement(autonomousSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DIRECTORY: {
				Directory directory = (Directory)theEObject;
				T result = caseDirectory(directory);
				if (result == null) result = caseCyberObservable(directory);
				if (result == null) result = caseStixObject(directory);
				if (result == null) result = caseStixElement(directory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DOMAIN_NAME: {
				DomainName domainName = (DomainName)theEObject;
				T result = caseDomainName(domainName);
				if (result == null) result = caseCyberObservable(domainName);
				if (result == null) result = caseStixObject(domainName);
				if (result == null) result = caseStixElement(domainName);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EMAIL_ADDR: {
				EmailAddr emailAddr = (EmailAddr)theEObject;
				T result = caseEmailAddr(emailAddr);
				if (result == null) result = caseCyberObservable(emailAddr);
				if (result == null) result = caseStixObject(emailAddr);
				if (result == null) result = caseStixElement(emailAddr);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EMAIL_MESSAGE: {
				EmailMessage emailMessage = (EmailMessage)theEObject;
				T result = caseEmailMessage(emailMessage);
				if (result == null) result = caseCyberObservable(emailMessage);
				if (result == null) result = caseStixObject(emailMessage);
				if (result == null) result = caseStixElement(emailMessage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EMAIL_MIME_PART: {
				EmailMimePart emailMimePart = (EmailMimePart)theEObject;
				T result = caseEmailMimePart(emailMimePart);
				if (result == null) result = caseStixElement(emailMimePart);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FILE: {
				File file = (File)theEObject;
				T result = caseFile(file);
				if (result == null) result = caseCyberObservable(file);
				if (result == null) result = caseStixObject(file);
				if (result == null) result = caseStixElement(file);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ARCHIVE_EXT: {
				ArchiveExt archiveExt = (ArchiveExt)theEObject;
				T result = caseArchiveExt(archiveExt);
				if (result == null) result = caseStixElement(archiveExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.NTFS_EXT: {
				NtfsExt ntfsExt = (NtfsExt)theEObject;
				T result = caseNtfsExt(ntfsExt);
				if (result == null) result = caseStixElement(ntfsExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ALTERNATE_DATA_STREAM: {
				AlternateDataStream alternateDataStream = (AlternateDataStream)theEObject;
				T result = caseAlternateDataStream(alternateDataStream);
				if (result == null) result = caseStixElement(alternateDataStream);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PDF_EXT: {
				PdfExt pdfExt = (PdfExt)theEObject;
				T result = casePdfExt(pdfExt);
				if (result == null) result = caseStixElement(pdfExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RASTER_IMAGE_EXT: {
				RasterImageExt rasterImageExt = (RasterImageExt)theEObject;
				T result = caseRasterImageExt(rasterImageExt);
				if (result == null) result = caseStixElement(rasterImageExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WINDOWS_PEBINARY_EXT: {
				WindowsPebinaryExt windowsPebinaryExt = (WindowsPebinaryExt)theEObject;
				T result = caseWindowsPebinaryExt(windowsPebinaryExt);
				if (result == null) result = caseStixElement(windowsPebinaryExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER: {
				WindowsPeOptionalHeader windowsPeOptionalHeader = (WindowsPeOptionalHeader)theEObject;
				T result = caseWindowsPeOptionalHeader(windowsPeOptionalHeader);
				if (result == null) result = caseStixElement(windowsPeOptionalHeader);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WINDOWS_PE_SECTION: {
				WindowsPeSection windowsPeSection = (WindowsPeSection)theEObject;
				T result = caseWindowsPeSection(windowsPeSection);
				if (result == null) result = caseStixElement(windowsPeSection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.IPV4_ADDR: {
				Ipv4Addr ipv4Addr = (Ipv4Addr)theEObject;
				T result = caseIpv4Addr(ipv4Addr);
				if (result == null) result = caseCyberObservable(ipv4Addr);
				if (result == null) result = caseStixObject(ipv4Addr);
				if (result == null) result = caseStixElement(ipv4Addr);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.IPV6_ADDR: {
				Ipv6Addr ipv6Addr = (Ipv6Addr)theEObject;
				T result = caseIpv6Addr(ipv6Addr);
				if (result == null) result = caseCyberObservable(ipv6Addr);
				if (result == null) result = caseStixObject(ipv6Addr);
				if (result == null) result = caseStixElement(ipv6Addr);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MAC_ADDR: {
				MacAddr macAddr = (MacAddr)theEObject;
				T result = caseMacAddr(macAddr);
				if (result == null) result = caseCyberObservable(macAddr);
				if (result == null) result = caseStixObject(macAddr);
				if (result == null) result = caseStixElement(macAddr);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MUTEX: {
				Mutex mutex = (Mutex)theEObject;
				T result = caseMutex(mutex);
				if (result == null) result = caseCyberObservable(mutex);
				if (result == null) result = caseStixObject(mutex);
				if (result == null) result = caseStixElement(mutex);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.NETWORK_TRAFFIC: {
				NetworkTraffic networkTraffic = (NetworkTraffic)theEObject;
				T result = caseNetworkTraffic(networkTraffic);
				if (result == null) result = caseCyberObservable(networkTraffic);
				if (result == null) result = caseStixObject(networkTraffic);
				if (result == null) result = caseStixElement(networkTraffic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.HTTP_REQUEST_EXT: {
				HttpRequestExt httpRequestExt = (HttpRequestExt)theEObject;
				T result = caseHttpRequestExt(httpRequestExt);
				if (result == null) result = caseStixElement(httpRequestExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ICMP_EXT: {
				IcmpExt icmpExt = (IcmpExt)theEObject;
				T result = caseIcmpExt(icmpExt);
				if (result == null) result = caseStixElement(icmpExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SOCKET_EXT: {
				SocketExt socketExt = (SocketExt)theEObject;
				T result = caseSocketExt(socketExt);
				if (result == null) result = caseStixElement(socketExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TCP_EXT: {
				TcpExt tcpExt = (TcpExt)theEObject;
				T result = caseTcpExt(tcpExt);
				if (result == null) result = caseStixElement(tcpExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PROCESS: {
				org.akashi.model.Process process = (org.akashi.model.Process)theEObject;
				T result = caseProcess(process);
				if (result == null) result = caseCyberObservable(process);
				if (result == null) result = caseStixObject(process);
				if (result == null) result = caseStixElement(process);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WINDOWS_PROCESS_EXT: {
				WindowsProcessExt windowsProcessExt = (WindowsProcessExt)theEObject;
				T result = caseWindowsProcessExt(windowsProcessExt);
				if (result == null) result = caseStixElement(windowsProcessExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WINDOWS_SERVICE_EXT: {
				WindowsServiceExt windowsServiceExt = (WindowsServiceExt)theEObject;
				T result = caseWindowsServiceExt(windowsServiceExt);
				if (result == null) result = caseStixElement(windowsServiceExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SOFTWARE: {
				Software software = (Software)theEObject;
				T result = caseSoftware(software);
				if (result == null) result = caseCyberObservable(software);
				if (result == null) result = caseStixObject(software);
				if (result == null) result = caseStixElement(software);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.URL: {
				Url url = (Url)theEObject;
				T result = caseUrl(url);
				if (result == null) result = caseCyberObservable(url);
				if (result == null) result = caseStixObject(url);
				if (result == null) result = caseStixElement(url);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.USER_ACCOUNT: {
				UserAccount userAccount = (UserAccount)theEObject;
				T result = caseUserAccount(userAccount);
				if (result == null) result = caseCyberObservable(userAccount);
				if (result == null) result = caseStixObject(userAccount);
				if (result == null) result = caseStixElement(userAccount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.UNIX_ACCOUNT_EXT: {
				UnixAccountExt unixAccountExt = (UnixAccountExt)theEObject;
				T result = caseUnixAccountExt(unixAccountExt);
				if (result == null) result = caseStixElement(unixAccountExt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WINDOWS_REGISTRY_KEY: {
				WindowsRegistryKey windowsRegistryKey = (WindowsRegistryKey)theEObject;
				T result = caseWindowsRegistryKey(windowsRegistryKey);
				if (result == null) result = caseCyberObservable(windowsRegistryKey);
				if (result == null) result = caseStixObject(windowsRegistryKey);
				if (result == null) result = caseStixElement(windowsRegistryKey);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WINDOWS_REGISTRY_VALUE: {
				WindowsRegistryValue windowsRegistryValue = (WindowsRegistryValue)theEObject;
				T result = caseWindowsRegistryValue(windowsRegistryValue);
				if (result == null) result = caseStixElement(windowsRegistryValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.X509_CERTIFICATE: {
				X509Certificate x509Certificate = (X509Certificate)theEObject;
				T result = caseX509Certificate(x509Certificate);
				if (result == null) result = caseCyberObservable(x509Certificate);
				if (result == null) result = caseStixObject(x509Certificate);
				if (result == null) result = caseStixElement(x509Certificate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.X509V3_EXTENSIONS: {
				X509V3Extensions x509V3Extensions = (X509V3Extensions)theEObject;
				T result = caseX509V3Extensions(x509V3Extensions);
				if (result == null) result = caseStixElement(x509V3Extensions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stix Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stix Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStixElement(StixElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stix Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stix Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStixObject(StixObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Core Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Core Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoreObject(CoreObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cyber Observable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cyber Observable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCyberObservable(CyberObservable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Custom Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Custom Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCustomObject(CustomObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidence(Evidence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Name Assertion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Name Assertion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNameAssertion(NameAssertion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Merged Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Merged Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMergedObject(MergedObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Moved Reference</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Moved Reference</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMovedReference(MovedReference object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identity Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identity Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentityDecision(IdentityDecision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>External Reference</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>External Reference</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExternalReference(ExternalReference object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kill Chain Phase</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kill Chain Phase</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKillChainPhase(KillChainPhase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Granular Marking</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Granular Marking</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGranularMarking(GranularMarking object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attack Pattern</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attack Pattern</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttackPattern(AttackPattern object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Campaign</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Campaign</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCampaign(Campaign object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Course Of Action</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Course Of Action</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCourseOfAction(CourseOfAction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grouping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grouping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGrouping(Grouping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentity(Identity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Incident</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Incident</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIncident(Incident object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndicator(Indicator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Infrastructure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Infrastructure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInfrastructure(Infrastructure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Intrusion Set</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Intrusion Set</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIntrusionSet(IntrusionSet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Location</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Location</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLocation(Location object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Malware</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Malware</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMalware(Malware object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Malware Analysis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Malware Analysis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMalwareAnalysis(MalwareAnalysis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNote(Note object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Observed Data</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Observed Data</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObservedData(ObservedData object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Opinion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Opinion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpinion(Opinion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Report</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Report</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReport(Report object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Threat Actor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Threat Actor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseThreatActor(ThreatActor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTool(Tool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vulnerability</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vulnerability</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVulnerability(Vulnerability object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relationship</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relationship</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelationship(Relationship object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sighting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sighting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSighting(Sighting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Marking Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Marking Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMarkingDefinition(MarkingDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Language Content</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Language Content</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLanguageContent(LanguageContent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Extension Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Extension Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExtensionDefinition(ExtensionDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Artifact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Artifact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArtifact(Artifact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Autonomous System</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Autonomous System</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAutonomousSystem(AutonomousSystem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Directory</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Directory</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDirectory(Directory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Domain Name</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Domain Name</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDomainName(DomainName object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Email Addr</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Email Addr</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEmailAddr(EmailAddr object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Email Message</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Email Message</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEmailMessage(EmailMessage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Email Mime Part</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Email Mime Part</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEmailMimePart(EmailMimePart object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFile(File object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Archive Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Archive Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArchiveExt(ArchiveExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ntfs Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ntfs Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNtfsExt(NtfsExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Alternate Data Stream</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Alternate Data Stream</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAlternateDataStream(AlternateDataStream object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pdf Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pdf Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePdfExt(PdfExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Raster Image Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Raster Image Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRasterImageExt(RasterImageExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Pebinary Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Pebinary Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsPebinaryExt(WindowsPebinaryExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Pe Optional Header</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Pe Optional Header</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsPeOptionalHeader(WindowsPeOptionalHeader object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Pe Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Pe Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsPeSection(WindowsPeSection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ipv4 Addr</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ipv4 Addr</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpv4Addr(Ipv4Addr object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ipv6 Addr</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ipv6 Addr</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpv6Addr(Ipv6Addr object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mac Addr</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mac Addr</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMacAddr(MacAddr object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mutex</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mutex</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMutex(Mutex object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network Traffic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network Traffic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetworkTraffic(NetworkTraffic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Http Request Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Http Request Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHttpRequestExt(HttpRequestExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Icmp Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Icmp Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIcmpExt(IcmpExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Socket Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Socket Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSocketExt(SocketExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tcp Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tcp Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTcpExt(TcpExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Process</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Process</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcess(org.akashi.model.Process object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Process Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Process Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsProcessExt(WindowsProcessExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Service Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Service Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsServiceExt(WindowsServiceExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Software</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Software</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoftware(Software object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Url</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Url</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUrl(Url object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>User Account</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>User Account</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUserAccount(UserAccount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unix Account Ext</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unix Account Ext</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnixAccountExt(UnixAccountExt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Registry Key</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Registry Key</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsRegistryKey(WindowsRegistryKey object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Windows Registry Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Windows Registry Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowsRegistryValue(WindowsRegistryValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>X509 Certificate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>X509 Certificate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseX509Certificate(X509Certificate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>X509V3 Extensions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>X509V3 Extensions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseX509V3Extensions(X509V3Extensions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ModelSwitch
