// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/launchstrip.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/launcher.h"
#include "models/platform/failuretext.h"
#include "views/exports/checklook.h"
#include "views/exports/launchguard.h"
#include "views/exports/launchmessages.h"
#include "views/exports/scheduledraftbutton.h"
#include "views/exports/unrecordedlaunchdialog.h"
#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"
#include "views/shared/spokenrole.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
const QString nothingLaunchedKey = u"nothing-launched"_s;
} // namespace

LaunchStrip::LaunchStrip(ExportComposer &composer, Launcher &launcher, const DatasetsModel &datasets,
                         const LaunchTarget &target, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_launcher(launcher)
    , m_datasets(datasets)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_messages(new MessageStack(this))
    , m_icon(new QLabel(this))
    , m_state(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_what(new TextLabel(Theme::Role::Small, Token::Text2, this))
    , m_schedule(new ScheduleDraftButton(composer, this))
    , m_launch(new Button(Icon::Launch, Button::Kind::Filled, this))
{
    build();
    wire();
    setSandbox(target.sandbox);
}

void LaunchStrip::build()
{
    m_launch->setObjectName(u"composer.launch"_s);
    m_launch->setLeastHeight(36);
    m_launch->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    m_state->setObjectName(u"composer.launch.state"_s);
    m_messages->setObjectName(u"composer.launch.messages"_s);
    m_state->setWordWrap(true);
    m_what->setWordWrap(true);
    auto *words = new QGridLayout;
    words->setHorizontalSpacing(8);
    words->setVerticalSpacing(0);
    words->setColumnStretch(1, 1);
    words->addWidget(m_icon, 0, 0, Qt::AlignTop);
    words->addWidget(m_state, 0, 1);
    words->addWidget(m_what, 1, 0, 1, 2);
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_schedule);
    buttons->addWidget(m_launch, 1);
    m_row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addLayout(m_row);
}

void LaunchStrip::wire()
{
    connect(m_launch, &QPushButton::clicked, this, &LaunchStrip::launch);
    connect(&m_composer.checker(), &RequestChecker::checksChanged, this, &LaunchStrip::showReadiness);
    connect(&m_composer, &ExportComposer::readingChanged, this, &LaunchStrip::showReadiness);
    connect(&m_composer, &ExportComposer::requestChanged, this, [this] {
        m_messages->remove(u"question"_s);
        m_messages->remove(nothingLaunchedKey);
        removeStaleOutcome();
    });
    connect(&m_composer, &ExportComposer::readingChanged, this, &LaunchStrip::removeStaleOutcome);
    connect(&m_launcher, &Launcher::started, this, &LaunchStrip::showReadiness);
    connect(&m_launcher, &Launcher::startFailed, this, &LaunchStrip::showReadiness);
    connect(&m_launcher, &Launcher::entryChanged, this, [this](const LaunchEntry &entry) {
        if (entry.id == m_entry)
            showOutcome(entry);
    });
}

void LaunchStrip::showReadiness()
{
    m_launch->setText(m_sandbox.production ? tr("Launch in %1").arg(m_sandbox.name) : tr("Launch"));
    m_launch->setBlocked(blockedReason());
    showState();
    m_what->setText(whatWillHappen());
}

QString LaunchStrip::blockedReason() const
{
    if (!m_composer.inStep())
        return tr("The request is not valid JSON. Fix the marked line first.");
    if (const int errors = CheckCounts(m_composer.checker().checks()).errors)
        return tr("%Ln error(s) to fix before launch", nullptr, errors);
    if (m_launcher.startFailure())
        return tr("Earlier launches could not be loaded: %1").arg(failureWithReference(*m_launcher.startFailure()));
    if (!m_launcher.isStarted())
        return tr("Earlier launches are still being loaded.");
    return {};
}

void LaunchStrip::showState()
{
    const QString reason = blockedReason();
    const CheckCounts counts(m_composer.checker().checks());
    Status status = Status::Succeeded;
    QString words = tr("Ready to launch");
    if (!reason.isEmpty()) {
        status = counts.errors > 0 || !m_composer.inStep() ? Status::Failed : Status::Info;
        words = reason;
    } else if (counts.warnings > 0) {
        status = Status::Warning;
        words = tr("Ready to launch, %Ln warning(s)", nullptr, counts.warnings);
    }
    const StatusLook look = statusLook(status);
    if (!m_state->text().isEmpty() && m_state->text() != words)
        Announcer::say(this, words); // how many errors are left, or none
    m_state->setText(words);
    m_state->setToken(look.wordToken);
    m_icon->setFixedSize(16, Theme::of(this).height(20));
    setSpokenRole(m_icon, QAccessible::StaticText); // what it shows is said beside it
    m_icon->setPixmap(iconPixmap(look.icon, 16, Theme::of(this).color(look.iconToken), devicePixelRatioF()));
}

QString LaunchStrip::whatWillHappen() const
{
    const QString dataset = m_composer.request().datasetId;
    return dataset.isEmpty() ? tr("1 job, sandbox %1").arg(m_sandbox.name)
                             : tr("1 job into “%1”, sandbox %2").arg(m_datasets.nameOf(dataset), m_sandbox.name);
}

void LaunchStrip::launch()
{
    if (!m_launcher.isStarted())
        return;
    if (!m_composer.launchable()) {
        Announcer::say(this, blockedReason());
        Q_EMIT checksRequested();
        return;
    }
    const QList<LaunchEntry> twins = m_launcher.identicalRecent(m_composer.request());
    if (twins.isEmpty())
        confirm();
    else
        askAboutTwin(twins.first());
}

void LaunchStrip::askAboutTwin(const LaunchEntry &twin)
{
    MessageBar *bar = LaunchMessages::identical(twin);
    Button *again = bar->addButton(tr("Launch again"));
    again->setObjectName(u"composer.launch.again"_s);
    connect(
        again, &QPushButton::clicked, this,
        [this] {
            m_messages->remove(u"question"_s);
            if (m_composer.launchable())
                confirm();
        },
        Qt::QueuedConnection);
    Button *show = bar->addButton(tr("Show"));
    show->setObjectName(u"composer.launch.showTwin"_s);
    connect(show, &QPushButton::clicked, this, &LaunchStrip::jobsRequested);
    m_messages->remove(u"launched"_s); // the question says the same
    m_messages->push(bar, u"question"_s);
    show->setFocus(Qt::OtherFocusReason);
}

void LaunchStrip::confirm()
{
    if (!m_sandbox.wantsNameTyped())
        return send();
    m_messages->remove(nothingLaunchedKey);
    auto *guard = new LaunchGuard(m_sandbox, whatWillHappen(), this);
    connect(guard, &QDialog::accepted, this, [this] {
        if (m_composer.launchable())
            send();
    });
    connect(guard, &QDialog::rejected, this, [this] {
        auto *bar = new MessageBar(MessageBar::Severity::Info, tr("Nothing was launched."));
        bar->setObjectName(u"composer.launch.nothing"_s);
        m_messages->push(bar, nothingLaunchedKey);
    });
    guard->open();
}

void LaunchStrip::send(bool mayBeForgotten)
{
    m_messages->clear();
    m_entry = m_launcher.launch(m_composer.request(),
                                mayBeForgotten ? Launcher::Keeping::MayBeForgotten : Launcher::Keeping::Durable);
    if (const std::optional<LaunchEntry> entry = m_launcher.entry(m_entry))
        showOutcome(*entry);
    Q_EMIT launched(m_entry);
}

void LaunchStrip::showOutcome(const LaunchEntry &entry)
{
    const QString key = u"launched"_s;
    MessageBar *bar = LaunchMessages::outcome(entry);
    if (!bar)
        return m_messages->remove(key);
    const bool isUnrecorded = entry.state == LaunchEntry::State::Rejected && entry.failure
        && entry.failure->kind == Failure::Kind::Storage && !entry.mayBeForgotten;
    if (isUnrecorded) {
        m_messages->remove(key);
        Button *anyway = bar->addButton(tr("Launch without a record…"));
        anyway->setObjectName(u"composer.launch.unrecorded"_s);
        connect(anyway, &QPushButton::clicked, this, [this] {
            auto *dialog = new UnrecordedLaunchDialog(m_sandbox, whatWillHappen(), this);
            connect(dialog, &QDialog::accepted, this, [this] {
                if (m_composer.launchable())
                    send(true);
            });
            dialog->open();
        });
        // For this very request: another one removes the bar.
        return m_messages->push(bar, u"question"_s);
    }
    if (entry.state != LaunchEntry::State::Rejected) {
        Button *show = bar->addButton(tr("Show in Jobs"));
        show->setObjectName(u"composer.launch.showJobs"_s);
        connect(show, &QPushButton::clicked, this, &LaunchStrip::jobsRequested);
    }
    m_messages->push(bar, key);
}

/// A job that was created is about the form as it was; an outcome that is still open stays until it is certain. Why a
/// launch was refused stays while the form is being mended, not in another draft, whose history is empty.
void LaunchStrip::removeStaleOutcome()
{
    const std::optional<LaunchEntry> entry = m_launcher.entry(m_entry);
    if (entry && entry->state == LaunchEntry::State::Rejected && !m_composer.canUndo()) {
        m_messages->remove(u"launched"_s);
        m_entry.clear();
        return;
    }
    const bool created
        = entry && (entry->state == LaunchEntry::State::Accepted || entry->state == LaunchEntry::State::Adopted);
    if (!created || (m_composer.inStep() && fingerprint(m_composer.request()) == entry->fingerprint))
        return;
    m_messages->remove(u"launched"_s);
    m_entry.clear();
}

void LaunchStrip::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? 8 : 12);
    m_row->setStretch(0, narrow ? 0 : 1);
}

/// The icon is a picture, which does not follow the theme by itself.
void LaunchStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void LaunchStrip::setSandbox(const SandboxLook &look)
{
    m_sandbox = look;
    m_launch->setKind(look.production ? Button::Kind::Production : Button::Kind::Filled);
    retranslate();
}

void LaunchStrip::retranslate()
{
    m_launch->setAccessibleName(m_sandbox.production ? tr("Launch in production sandbox %1").arg(m_sandbox.name)
                                                     : tr("Launch"));
    m_schedule->retranslate();
    showReadiness();
}

} // namespace exportdesk
