// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"
#include "views/exports/composerplace.h"
#include "views/shared/page.h"

class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace exportdesk
{

class Button;
class ChecksList;
class Choices;
class Clock;
class ComposerSection;
class DatasetCreations;
class DatasetsModel;
class DestinationSection;
class Drafts;
class EventsSection;
class ExportComposer;
class ExportTemplates;
class FieldsSection;
class Launcher;
class LaunchStrip;
class MessageStack;
class PageHeader;
class PastExports;
class PolicySection;
class RequestPane;
class TemplatesButton;
struct Failure;
struct RequestCheck;

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
/// - launch: composer.launch, .launch.state, .launch.again, .launch.showJobs
/// - header: composer.undo, composer.redo, composer.import (opens import with .text, .findings, .take, .close),
///   composer.onlyNew (opens onlyNew with .take, .close), composer.templates (menu; opens saveTemplate with .name,
///   .save, templates with .list, .use, and differences with .table)
class ComposerPage : public Page
{
    Q_OBJECT

public:
    /// All of them must outlive the page.
    ComposerPage(ExportComposer &composer, Choices &choices, DatasetsModel &datasets, DatasetCreations &creations,
                 Launcher &launcher, ExportTemplates &templates, const PastExports &past, const Clock &clock,
                 const ComposerPlace &place, QWidget *parent = nullptr);

    /// Whose saving the header tells; they must outlive the page.
    void setDrafts(Drafts &drafts);
    void openImport(const QString &text = {});
    /// Asks whether only what is new since the last successful export is wanted.
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

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHeader(ExportTemplates &templates, const Clock &clock);
    void buildForm(Choices &choices, DatasetsModel &datasets, DatasetCreations &creations, const Clock &clock);
    void buildRight(Launcher &launcher, DatasetsModel &datasets);
    QAction *addCommand(const QList<QKeySequence> &keys, const std::function<void()> &command);
    void addCommands();
    void wire();
    void fold(bool on);
    void showTab(int tab);
    void showTabWords();
    void whenOpened(ComposerSection *section);
    void jumpTo(const RequestCheck &check);
    void useLink(const RequestCheck &check);
    QString linkText(const RequestCheck &check) const;
    QString replacement(const RequestCheck &check) const;
    void goToNextCheck(int step);
    void showUndo();
    void showDraft();
    void tell(const QString &sentence, bool open);

    ExportComposer &m_composer;
    Choices &m_choices;
    DatasetsModel &m_datasets;
    const PastExports &m_past;
    ComposerPlace m_place;

    PageHeader *m_header;
    Button *m_undoButton;
    Button *m_redoButton;
    Button *m_onlyNewButton;
    Button *m_importButton;
    TemplatesButton *m_templates;
    MessageStack *m_messages;
    QScrollArea *m_left;
    QVBoxLayout *m_form;
    FieldsSection *m_fields;
    EventsSection *m_events;
    PolicySection *m_policy;
    DestinationSection *m_destination;
    QList<ComposerSection *> m_sections;
    QWidget *m_right;
    QTabBar *m_tabs;
    ChecksList *m_checks;
    RequestPane *m_request;
    LaunchStrip *m_launch;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_import;
    QAction *m_onlyNew;
    QAction *m_saveTemplate;
    QAction *m_allTemplates;
    QAction *m_differences;
    QAction *m_clear;
    QAction *m_nextCheck;
    QAction *m_previousCheck;
    QAction *m_launchNow;
    qint64 m_savedMs = -1; ///< when the draft was saved last; -1: not in this run
    bool m_saveFailed = false;
    bool m_folded = false;
    bool m_arranged = false;
    qsizetype m_visited = -1; ///< the check that F8 showed last
};

} // namespace exportdesk
