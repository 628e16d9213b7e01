package org.akashi.export.ui.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportPlan.Life;
import org.akashi.export.ExportPlan.Listed;
import org.akashi.export.ExportProfile;
import org.akashi.export.Exporters;
import org.akashi.export.PapLevel;
import org.akashi.export.TlpLevel;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ObjectDrag;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Exports the open case: what, for whom, in which format with its declared options, then a preview with all that the file
 * will not hold. The form is made from what the exporters declare, so plug-ins appear without any code here. All this can be
 * kept as a profile.
 */
public final class ExportWizard extends Wizard implements IExportWizard {

	private static final String SETTINGS = "org.akashi.export.ui.wizard";
	private static final String FORMAT = "format";
	private static final String FOLDER = "folder";
	private static final String TLP = "audience";
	private static final String PAP = "pap";
	private static final String UNMARKED = "unmarked";
	private static final String LISTED = "warning-lists";

	private final Exporters exporters = exporters();
	private final Optional<ExportProfile> edited;
	private Case source;
	private Set<String> picked = Set.of();
	private WhatPage whatPage;
	private AudiencePage audiencePage;
	private FormatPage formatPage;
	private TargetPage targetPage;

	/** Starts with what was chosen the last time. */
	public ExportWizard() {
		this(Optional.empty());
	}

	/** Starts with what a profile says, to change it. */
	ExportWizard(Optional<ExportProfile> edited) {
		this.edited = edited;
		setWindowTitle(Messages.Wizard_title);
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(),
				SETTINGS));
		setNeedsProgressMonitor(false);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		source = ActiveCase.get().current().orElse(null);
		picked = selection == null || source == null ? Set.of() : new HashSet<>(ObjectDrag.ids(selection));
		picked.removeIf(id -> source.index().find(id).isEmpty());
	}

	@Override
	public void addPages() {
		ExportPlan start = edited.map(ExportProfile::plan).orElseGet(this::last);
		whatPage = new WhatPage(source, start, picked);
		audiencePage = new AudiencePage(start.audience());
		formatPage = new FormatPage(exporters, start.format(), format -> format.equals(start.format()) && edited.isPresent() ? start.options()
				: remembered(format));
		targetPage = new TargetPage(this);
		List.of(whatPage, audiencePage, formatPage, targetPage).forEach(this::addPage);
	}

	@Override
	public boolean performFinish() {
		targetPage.stop();
		ExportPlan plan = plan();
		Path file = targetPage.file();
		remember(plan, file);
		Shell parent = getShell().getParent() instanceof Shell shell ? shell : null;
		Optional<ExportProfile> profile = targetPage.profile().map(name -> profile(name, plan, file));
		profile.ifPresent(kept -> ActiveCase.get().edit(NLS.bind(Messages.Profile_keep, kept.name()), edit -> {
			edit.text(CaseTexts.Kind.PROFILE, kept.name(), kept.write());
			edited.filter(before -> !before.name().equals(kept.name())).ifPresent(before -> edit.text(CaseTexts.Kind.PROFILE, before.name(), null));
		}));
		ExportJob.start(source, exporters, profile.filter(ExportProfile::incremental).orElse(new ExportProfile("", plan, file.toString(), false)), file,
				parent);
		return true;
	}

	/** What an incremental profile writes has a name of its own each time, or takes the place of the file before. */
	private ExportProfile profile(String name, ExportPlan plan, Path file) {
		ExportPlan timeless = new ExportPlan(plan.format(), plan.options(), plan.what(), plan.audience(), plan.warningLists(), plan.life(), Optional.empty(),
				Optional.empty());
		String pattern = edited.filter(before -> proposedFile().equals(file)).map(ExportProfile::file).orElseGet(() -> pattern(file));
		return new ExportProfile(name, timeless, pattern, targetPage.isIncremental());
	}

	/** Relative to where the case is, so that the profile is right in every copy of it. */
	private String pattern(Path file) {
		Path parent = source.folder().toAbsolutePath().getParent();
		Path absolute = file.toAbsolutePath().normalize();
		return (parent != null && absolute.startsWith(parent) ? parent.relativize(absolute) : absolute).toString().replace('\\', '/');
	}

	@Override
	public boolean performCancel() {
		targetPage.stop();
		return true;
	}

	@Override
	public boolean canFinish() {
		// The file and what it lacks are to be seen before it is written.
		return source != null && getContainer().getCurrentPage() == targetPage && super.canFinish();
	}

	/** What is chosen now. */
	Exporters.Entry format() {
		return formatPage.format();
	}

	/** All that is chosen now. */
	ExportPlan plan() {
		Life life = whatPage.life();
		return new ExportPlan(format().id(), formatPage.options(), whatPage.what(), audiencePage.audience(), whatPage.warningLists(), life, Optional.empty(),
				life == Life.ACTIVE ? Optional.of(Instant.now()) : Optional.empty());
	}

	Exporters all() {
		return exporters;
	}

	Case source() {
		return source;
	}

	/** The profile that is being changed; empty for a new export. */
	Optional<ExportProfile> edited() {
		return edited;
	}

	/** Names of the profiles of the case. */
	List<String> profiles() {
		return source.texts(CaseTexts.Kind.PROFILE).names();
	}

	/** A name for a new profile. */
	String proposedProfile() {
		Audience audience = audiencePage.audience();
		return format().id() + audience.tlp().map(level -> "-" + level.word().replace('+', '-')).orElse("");
	}

	/** The file to propose: that of the profile, else one in the folder of the last export, else beside the case. */
	Path proposedFile() {
		Path cases = source.folder().toAbsolutePath().getParent();
		if (edited.isPresent() && edited.get().plan().format().equals(format().id())) {
			return cases.resolve(edited.get().path(source.name(), format().extension(), Instant.now()));
		}
		return proposedFolder(cases).resolve(ExportProfile.fileName(source.name()) + "." + format().extension());
	}

	private Path proposedFolder(Path cases) {
		String folder = getDialogSettings().get(FOLDER);
		if (folder != null) {
			return Path.of(folder);
		}
		// The sample case lies in the workspace, where nobody looks for files.
		Path workspace = Platform.getLocation().toPath();
		return cases.startsWith(workspace) ? Path.of(System.getProperty("user.home")) : cases;
	}

	/** What was chosen the last time. Whose eyes it was for is remembered, too; which objects is not: it hangs on the case. */
	private ExportPlan last() {
		IDialogSettings settings = getDialogSettings();
		String format = settings.get(FORMAT);
		Audience audience = new Audience(said(settings, TLP).flatMap(TlpLevel::parse), said(settings, PAP).flatMap(PapLevel::parse),
				said(settings, UNMARKED).flatMap(TlpLevel::parse).orElse(TlpLevel.CLEAR));
		Listed listed = said(settings, LISTED).map(Listed::valueOf).orElse(Listed.KEEP);
		return ExportPlan.of(format == null ? "stix21" : format).with(audience).with(listed);
	}

	private static Optional<String> said(IDialogSettings settings, String key) {
		return Optional.ofNullable(settings.get(key)).filter(value -> !value.isEmpty());
	}

	private Map<String, String> remembered(String format) {
		IDialogSettings section = getDialogSettings().getSection(format);
		Map<String, String> values = new HashMap<>();
		exporters.find(format).ifPresent(entry -> entry.exporter().options().forEach(option -> Optional
				.ofNullable(section).map(last -> last.get(option.id())).ifPresent(value -> values.put(option.id(), value))));
		return values;
	}

	private void remember(ExportPlan plan, Path file) {
		IDialogSettings settings = getDialogSettings();
		settings.put(FORMAT, plan.format());
		settings.put(FOLDER, file.toAbsolutePath().getParent().toString());
		settings.put(TLP, plan.audience().tlp().map(TlpLevel::word).orElse(""));
		settings.put(PAP, plan.audience().pap().map(PapLevel::word).orElse(""));
		settings.put(UNMARKED, plan.audience().unmarked().word());
		settings.put(LISTED, plan.warningLists().name());
		IDialogSettings section = DialogSettings.getOrCreateSection(settings, plan.format());
		plan.options().forEach(section::put);
	}

	/** All exporters that are there. */
	static Exporters exporters() {
		BundleContext context = FrameworkUtil.getBundle(ExportWizard.class).getBundleContext();
		ServiceReference<Exporters> reference = context.getServiceReference(Exporters.class);
		return reference == null ? new Exporters() : context.getService(reference);
	}
}
