// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/expectedsizepane.h"
#include "views/exports/launchtarget.h"
#include "views/shared/page.h"

#include <optional>

class QBoxLayout;

namespace exportdesk
{

class CheckGuide;
class Choices;
class Clock;
class ComposerCommands;
class ComposerForm;
class ComposerHeader;
class ComposerImports;
class ComposerSide;
class DatasetCreations;
class DatasetsModel;
class Drafts;
class DraftsButton;
class ExportComposer;
class ExportTemplates;
struct ExportRequest;
class KeptDrafts;
class Launcher;
class MessageStack;
class PastExports;
class ProfilePreview;
class TemplatesButton;

/// New export: the form in the order of thought at the left; checks, the request as JSON and Launch at the right.
///
/// Object names that the tour and the journeys drive:
/// - what: composer.what (bar), .what.profiles, .what.both, .what.events (its choices), .what.more, .what.since,
///   .what.since.presets, .what.schema
/// - fields: composer.fields.search, .fields.tree, .fields.onlySelected, .fields.all, .fields.paste; the same under
///   composer.events.fields once composer.events.openFields is open
/// - events: composer.events.add, .events.from, .events.from.presets, .events.to; calendars: NAME.calendar
/// - segments: composer.segments (field), .segments.search and .segments.list (its open list), .segments.token.ID,
///   .segments.qualified, .exited, .perBatch, .emptyProfiles, .more, .qualifiedFrom, .qualifiedTo, .evaluate
/// - merge policy: composer.policy, .policy.search, .policy.list, .policy.version
/// - destination: composer.destination.combo, .destination.search, .destination.list, .destination.create
///   (opens dataset.create with .name, .description, .button, .close)
/// - checks: composer.checks, .checks.N, .checks.N.link, .checks.more; tabs when folded: composer.tabs
/// - request: composer.json, .json.step, .json.repair, .json.discard, composer.copyAs
/// - preview: composer.preview.namespace, .value, .lookUp, .extent (exported, entire), .missing, .table, .failure
/// - launch: composer.schedule, composer.launch, .launch.state, .launch.again, .launch.showJobs
/// - header: composer.undo, composer.redo, composer.import (opens import with .text, .choice, .findings, .take,
///   .close), composer.onlyNew (opens onlyNew with .take, .close), composer.templates (menu; opens saveTemplate with
///   .name, .save, templates with .list, .schedule, .use, and differences with .table), composer.drafts (menu; opens
///   drafts with .list, .open, .rename, .remove)
class ComposerPage : public Page
{
    Q_OBJECT

public:
    /// All of them must outlive the page.
    ComposerPage(ExportComposer &composer, Choices &choices, DatasetsModel &datasets, DatasetCreations &creations,
                 Launcher &launcher, ExportTemplates &templates, const PastExports &past, const Clock &clock,
                 const LaunchTarget &target, QWidget *parent = nullptr);

    /// Shows when the draft was saved, and offers those that were put aside; both must outlive the page.
    void setDrafts(Drafts &drafts, KeptDrafts &kept);
    DraftsButton &drafts() const { return *m_drafts; }
    TemplatesButton &templates() const { return *m_templates; }
    /// Offers the preview of a profile, and of the size with how long exports took so far; both must outlive the page.
    void setPreview(ProfilePreview &preview, const ExpectedSizePane::History &history = {});
    void openImport(const QString &text = {});
    /// Asks whether only what is new since the last successful export is to be exported.
    void openOnlyNew();

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void focusSearch() override;
    void refresh() override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setSandbox(const SandboxLook &look) override;

Q_SIGNALS:
    /// One launch is on its way; the id is that of its entry in the Launcher.
    void launched(const QString &entryId);
    /// The operator wants to see the jobs; \a jobId may be empty.
    void jobsRequested(const QString &jobId);
    /// The operator wants to import a credential that was pasted or dropped here.
    void credentialBrought(const QByteArray &text);
    /// A schedule is to run this request, a copy of the template of this name if there is one.
    void scheduleRequested(const exportdesk::ExportRequest &request, const QString &templateName);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void wire();

    ExportComposer &m_composer;
    Choices &m_choices;
    DatasetsModel &m_datasets;
    const PastExports &m_past;
    LaunchTarget m_target;

    ComposerCommands *m_commands;
    TemplatesButton *m_templates;
    DraftsButton *m_drafts;
    ComposerHeader *m_header;
    MessageStack *m_messages;
    ComposerForm *m_form;
    ComposerSide *m_side;
    QBoxLayout *m_body;
    CheckGuide *m_guide;
    ComposerImports *m_imports;
    std::optional<bool> m_folded; ///< nothing before the first arrangement
};

} // namespace exportdesk
