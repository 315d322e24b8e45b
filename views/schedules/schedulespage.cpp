// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/schedulespage.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/launcher.h"
#include "models/platform/moment.h"
#include "models/schedules/platformtimetable.h"
#include "models/table/sortfiltermodel.h"
#include "views/schedules/scheduleacting.h"
#include "views/schedules/schedulecommands.h"
#include "views/schedules/scheduledetails.h"
#include "views/schedules/schedulerowdelegate.h"
#include "views/schedules/timerdialog.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/command.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/rowmenu.h"
#include "views/shared/searchfield.h"
#include "views/shared/searchpopup.h"
#include "views/shared/tableview.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using FilterKind = ScheduleFilter::Kind;

const std::array<std::pair<FilterKind, QString>, 5> &scheduleChips()
{
    static const std::array<std::pair<FilterKind, QString>, 5> chips{{{FilterKind::All, u"all"_s},
                                                                      {FilterKind::Active, u"active"_s},
                                                                      {FilterKind::Paused, u"paused"_s},
                                                                      {FilterKind::Attention, u"attention"_s},
                                                                      {FilterKind::Conflicts, u"conflicts"_s}}};
    return chips;
}

QList<TableColumn> columnsOf(const SchedulesModel &schedules)
{
    const auto column = [&schedules](int which, int width, bool grows = false) {
        return TableColumn{schedules.columnKey(which), width, true, true, grows};
    };
    return {column(SchedulesModel::NameColumn, 220), column(SchedulesModel::RhythmColumn, 290),
            column(SchedulesModel::NextColumn, 230), column(SchedulesModel::NewestColumn, 136),
            column(SchedulesModel::LastColumn, 200, true)};
}

} // namespace

SchedulesPage::SchedulesPage(const SchedulesModels &models, const SandboxLook &sandbox, QWidget *parent)
    : SchedulesPage(models, sandbox, new SortFilterModel(models.table), parent)
{
}

SchedulesPage::SchedulesPage(const SchedulesModels &models, const SandboxLook &sandbox, SortFilterModel *rows,
                             QWidget *parent)
    : SchedulesPage(models, sandbox, rows, new ScheduleDetails(models), parent)
{
}

SchedulesPage::SchedulesPage(const SchedulesModels &models, const SandboxLook &sandbox, SortFilterModel *rows,
                             ScheduleDetails *details, QWidget *parent)
    : TablePage(u"schedules"_s, Icon::Calendar, *rows, details, parent)
    , m_models(models)
    , m_filter(models.table)
    , m_sorted(rows)
    , m_commands(new ScheduleCommands(*this, table()))
    , m_acting(new ScheduleActing(models, sandbox, messages(), this))
    , m_details(details)
    , m_new(new Button(Icon::Plus, Button::Kind::Filled))
    , m_timer(new Button(Icon::Clock, Button::Kind::Normal))
    , m_newAction(new QAction(this))
    , m_logAction(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_L), this))
{
    m_sorted->setParent(this);
    m_new->setObjectName(u"schedules.new"_s);
    m_timer->setObjectName(u"schedules.timerButton"_s);
    chips().addChip(u"all"_s, {});
    chips().addChip(u"active"_s, {}, Icon::StatusSucceeded, Token::Ok);
    chips().addChip(u"paused"_s, {}, Icon::Dash, Token::Text2);
    chips().addChip(u"attention"_s, {}, Icon::Warning, Token::Warn);
    chips().addChip(u"conflicts"_s, {}, Icon::Remote, Token::Warn);
    header().setSearch(&searchField());
    header().addAction(m_timer, 1);
    header().addAction(m_new);
    addActions({m_newAction, m_logAction});
    m_details->placeActions(m_commands->makeButtons());
    m_sorted->setFilter(&m_filter);
    setUpTable({.delegate = new ScheduleRowDelegate(&table()),
                .columns = columnsOf(models.table),
                .sortKey = models.table.columnKey(SchedulesModel::NameColumn),
                .foldOrder = {models.table.columnKey(SchedulesModel::LastColumn),
                              models.table.columnKey(SchedulesModel::RhythmColumn)},
                .startsAtTop = true});
    connectModels();
    connectCommands();
}

SchedulesPage::~SchedulesPage() = default;

void SchedulesPage::connectModels()
{
    connect(&chips(), &ChipBar::chosenChanged, this, [this](const QString &chosen) {
        for (const auto &[kind, key] : scheduleChips())
            if (key == chosen)
                m_filter.setKind(kind);
        refilter();
    });
    new SearchPopup(searchField(), {}, u"schedules"_s);
    connect(&searchField(), &SearchField::queryChanged, this, [this] {
        m_filter.setText(searchField().freeText());
        refilter();
    });
    connect(&m_models.table, &SchedulesModel::stateChanged, this, [this] {
        m_sorted->filterChanged();
        update();
        currentChanged();
    });
    connect(&m_models.templates, &ExportTemplates::changed, this, &SchedulesPage::currentChanged);
    connect(&m_models.launcher, &Launcher::entryChanged, this, &SchedulesPage::currentChanged);
    connect(m_details, &ScheduleDetails::scheduleRequested, this, &SchedulesPage::showSchedule);
    connect(m_details, &ScheduleDetails::jobRequested, this, &SchedulesPage::jobRequested);
}

void SchedulesPage::connectCommands()
{
    const auto withCurrent = [this](void (ScheduleActing::*act)(const Schedule &)) {
        return [this, act] {
            if (const ScheduleRow *row = current())
                (m_acting->*act)(row->kept.schedule);
        };
    };
    connect(m_commands->edit, &QAction::triggered, this, withCurrent(&ScheduleActing::edit));
    connect(m_commands->runNow, &QAction::triggered, this, withCurrent(&ScheduleActing::runNow));
    connect(m_commands->remove, &QAction::triggered, this, withCurrent(&ScheduleActing::remove));
    connect(m_commands->toggle, &QAction::triggered, this, [this] {
        const ScheduleRow *row = current();
        if (row && row->kept.schedule.isPaused)
            m_acting->resume(row->kept.schedule);
        else if (row)
            m_acting->pause(row->kept.schedule);
    });
    // Enter edits here; Ctrl+L leads to the log.
    disconnect(&table(), &TableView::opened, this, nullptr);
    connect(&table(), &TableView::opened, m_commands->edit, &QAction::trigger);
    connect(m_logAction, &QAction::triggered, m_details, &ScheduleDetails::showLog);
    connect(&table(), &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new RowMenu(*m_sorted, tr("Schedule"), this);
        menu->addActions(m_commands->all());
        menu->addAction(m_logAction);
        menu->popup(position);
    });
    const auto makeNew = [this] { makeFrom({}); };
    connect(m_new, &Button::clicked, this, makeNew);
    connect(m_newAction, &QAction::triggered, this, makeNew);
    connect(this, &TablePage::firstStepRequested, this, makeNew);
    connect(m_timer, &Button::clicked, this, [this] {
        auto *dialog = new TimerDialog(m_models.timer, this);
        connect(dialog, &TimerDialog::changed, this, &SchedulesPage::statusTextChanged);
        dialog->open();
    });
    connect(m_acting, &ScheduleActing::saved, this, [this](const QString &id) {
        m_wanted = id; // its row comes with the next reading
        showSchedule(id);
    });
}

void SchedulesPage::makeFrom(const ExportRequest &request, const QString &templateName)
{
    Schedule begun;
    begun.request = request;
    begun.plan.templateName = templateName;
    begun.plan.name = templateName;
    begun.plan.rhythm.zone = zoneName().toUtf8();
    begun.plan.rhythm.at = 6 * 60;
    m_acting->edit(begun);
}

void SchedulesPage::retranslate()
{
    TablePage::retranslate();
    chips().setAccessibleName(tr("Filter schedules"));
    chips().setWord(u"all"_s, tr("All"));
    chips().setWord(u"active"_s, tr("Active"));
    chips().setWord(u"paused"_s, tr("Paused"));
    chips().setWord(u"attention"_s, tr("Need attention"));
    chips().setWord(u"conflicts"_s, tr("Conflicts"));
    searchField().setPlaceholderText(tr("Search by name"));
    searchField().setAccessibleName(tr("Search schedules"));
    table().setAccessibleName(tr("Schedules"));
    m_new->setText(tr("New schedule…"));
    m_newAction->setText(tr("New schedule…"));
    m_timer->setText(tr("While closed…"));
    m_timer->setToolTip(tr("What runs schedules while Exportdesk is closed"));
    m_logAction->setText(tr("Go to the log"));
    m_commands->retranslate();
    m_details->retranslate();
    update();
    currentChanged();
}

void SchedulesPage::update()
{
    for (const auto &[kind, key] : scheduleChips())
        chips().setCount(key, m_filter.count(kind));
    if (m_filter.isActive() && m_models.table.rowCount() > 0)
        setNoMatch(tr("No schedules match the filter."));
    else if (m_models.table.failure())
        setEmptyReason(tr("The schedules could not be read."), {});
    else if (!m_models.table.isLoaded())
        setEmptyReason(tr("Loading the schedules…"), {});
    else
        setEmptyReason(
            tr("No schedules yet. A schedule launches an export by itself, once for each time it is due, and "
               "says when a run was missed or failed."),
            tr("New schedule…"));
    showFailure(
        m_models.table.failure(), [] { return tr("The schedules could not be read."); },
        [this] { m_models.table.reload(); });
    Q_EMIT statusTextChanged();
}

void SchedulesPage::refilter()
{
    beginFiltering();
    m_sorted->filterChanged();
    endFiltering(!m_filter.isActive());
    m_sorted->settle();
    update();
}

const ScheduleRow *SchedulesPage::current() const
{
    const QModelIndex index = table().currentIndex();
    return index.isValid() ? m_models.table.find(index.data(SchedulesModel::IdRole).toString()) : nullptr;
}

void SchedulesPage::currentChanged()
{
    const ScheduleRow *row = current();
    m_commands->show(row);
    m_details->show(row);
    showWhatBlocks(row);
    if (!m_wanted.isEmpty() && m_models.table.rowOf(m_wanted) >= 0)
        showSchedule(std::exchange(m_wanted, {}));
}

/// What keeps the schedule in view from running, and what to do about it.
void SchedulesPage::showWhatBlocks(const ScheduleRow *row)
{
    const LaunchEntry *undecided = nullptr;
    const QList<LaunchEntry> open = m_models.launcher.openLaunches();
    for (const LaunchEntry &entry : open) {
        const auto isIts = [&entry](const Occurrence &one) { return one.launchId == entry.id; };
        if (row && entry.state == LaunchEntry::State::Undecided
            && std::any_of(row->kept.open.begin(), row->kept.open.end(), isIts))
            undecided = &entry;
    }
    if (!undecided) {
        m_blocking.clear();
        return messages().remove(u"undecided"_s);
    }
    if (std::exchange(m_blocking, undecided->id) == undecided->id)
        return;
    auto *bar = new MessageBar(MessageBar::Severity::Unknown,
                               tr("It is unknown whether the last launch of “%1” created a job. Until you decide, the "
                                  "schedule launches nothing.")
                                   .arg(row->kept.schedule.plan.name));
    Button *decide = bar->addButton(tr("Decide…"));
    decide->setObjectName(u"schedules.decide"_s);
    connect(decide, &Button::clicked, this, [this, id = undecided->id] { Q_EMIT launchRequested(id); });
    messages().push(bar, u"undecided"_s);
}

void SchedulesPage::showSchedule(const QString &id)
{
    clearFilter();
    m_sorted->settle();
    const int source = m_models.table.rowOf(id);
    if (source >= 0)
        goToRow(m_sorted->rowOfSource(source));
    else
        m_wanted = id;
}

void SchedulesPage::setSandbox(const SandboxLook &look)
{
    m_acting->setSandbox(look);
}

QString SchedulesPage::title() const
{
    return tr("Schedules");
}

QList<QAction *> SchedulesPage::pageActions() const
{
    return QList<QAction *>{m_newAction} + m_commands->all() + QList<QAction *>{m_logAction};
}

void SchedulesPage::refresh()
{
    m_models.table.reload();
    m_models.timetable.reload();
}

void SchedulesPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    m_models.timetable.read();
    if (!std::exchange(m_hasLooked, true))
        m_acting->refuse();
}

QString SchedulesPage::statusText() const
{
    const QString count
        = tr("%1 of %Ln schedule(s)", nullptr, m_models.table.rowCount()).arg(locale().toString(m_sorted->rowCount()));
    const bool hasTimer = UserTimer(m_models.timer).isInstalled();
    return count + u" · "_s
        + (hasTimer ? tr("Run by this window and the systemd timer, while you are signed in")
                    : tr("Run only while Exportdesk is open, and by “exportdeskctl schedule run-due”"));
}

} // namespace exportdesk
