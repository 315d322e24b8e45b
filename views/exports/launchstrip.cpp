// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/launchstrip.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/launcher.h"
#include "models/exports/launchrows.h"
#include "models/platform/failuretext.h"
#include "views/exports/checklook.h"
#include "views/exports/launchguard.h"
#include "views/shared/button.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString clockTime(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), u"HH:mm:ss"_s);
}

} // namespace

LaunchStrip::LaunchStrip(ExportComposer &composer, Launcher &launcher, const DatasetsModel &datasets,
                         const ComposerPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_launcher(launcher)
    , m_datasets(datasets)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_messages(new MessageStack(this))
    , m_icon(new QLabel(this))
    , m_state(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_what(new TextLabel(Theme::Role::Small, Token::Text2, this))
    , m_launch(new Button(Icon::Launch, Button::Kind::Filled, this))
{
    build();
    wire();
    setSandbox(place.sandbox);
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
    m_row->addWidget(m_launch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addLayout(m_row);
}

void LaunchStrip::wire()
{
    connect(m_launch, &QPushButton::clicked, this, &LaunchStrip::launch);
    connect(&m_composer, &ExportComposer::checksChanged, this, &LaunchStrip::follow);
    connect(&m_composer, &ExportComposer::readingChanged, this, &LaunchStrip::follow);
    connect(&m_composer, &ExportComposer::requestChanged, this, [this] { m_messages->remove(u"question"_s); });
    connect(&m_launcher, &Launcher::started, this, &LaunchStrip::follow);
    connect(&m_launcher, &Launcher::startFailed, this, &LaunchStrip::follow);
    connect(&m_launcher, &Launcher::entryChanged, this, &LaunchStrip::whenChanged);
}

void LaunchStrip::follow()
{
    m_launch->setText(m_sandbox.production ? tr("Launch in %1").arg(m_sandbox.name) : tr("Launch"));
    m_launch->setBlocked(blockedReason());
    showState();
    m_what->setText(whatWillHappen());
}

QString LaunchStrip::blockedReason() const
{
    if (!m_composer.inStep())
        return tr("The text of the request cannot be read.");
    if (const int errors = CheckCounts(m_composer.checks()).errors)
        return tr("%n error(s) to settle before launch", nullptr, errors);
    if (m_launcher.startFailure())
        return tr("Earlier launches cannot be read: %1").arg(failureTitle(*m_launcher.startFailure()));
    if (!m_launcher.isStarted())
        return tr("Earlier launches are still being read.");
    return {};
}

void LaunchStrip::showState()
{
    const QString reason = blockedReason();
    const CheckCounts counts(m_composer.checks());
    Status status = Status::Succeeded;
    QString words = tr("Ready to launch");
    if (!reason.isEmpty()) {
        status = counts.errors > 0 || !m_composer.inStep() ? Status::Failed : Status::Info;
        words = reason;
    } else if (counts.warnings > 0) {
        status = Status::Warning;
        words = tr("Ready to launch, %n warning(s)", nullptr, counts.warnings);
    }
    m_state->setText(words);
    m_state->setToken(statusLook(status).wordToken);
    showIcon(status);
}

void LaunchStrip::showIcon(Status status)
{
    const StatusLook look = statusLook(status);
    m_icon->setFixedSize(16, Theme::of(this).height(20));
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
        Q_EMIT checksRequested();
        return;
    }
    const QList<LaunchEntry> twins = m_launcher.identicalRecent(m_composer.request());
    if (twins.isEmpty())
        confirm();
    else
        ask(twins.first());
}

void LaunchStrip::ask(const LaunchEntry &twin)
{
    const QString sentence = twin.resultId.isEmpty()
        ? tr("The same export was launched at %1 and its outcome is not known yet.").arg(clockTime(twin.createdMs))
        : tr("The same export was launched at %1 as job %2.").arg(clockTime(twin.createdMs), twin.resultId);
    auto *bar = new MessageBar(MessageBar::Severity::Warning, sentence);
    bar->setObjectName(u"composer.launch.question"_s);
    bar->setRemedy(tr("Launch it a second time only if two jobs are wanted."));
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
    Button *show = bar->addButton(tr("Show it"));
    show->setObjectName(u"composer.launch.showTwin"_s);
    connect(show, &QPushButton::clicked, this, &LaunchStrip::jobsRequested);
    m_messages->remove(u"launched"_s); // the question says as much
    m_messages->push(bar, u"question"_s);
    show->setFocus(Qt::OtherFocusReason);
}

void LaunchStrip::confirm()
{
    if (!m_sandbox.wantsNameTyped())
        return send();
    auto *guard = new LaunchGuard(m_sandbox, whatWillHappen(), this);
    connect(guard, &QDialog::accepted, this, [this] {
        if (m_composer.launchable())
            send();
    });
    guard->open();
}

void LaunchStrip::send()
{
    m_messages->clear();
    m_entry = m_launcher.launch(m_composer.request());
    if (const std::optional<LaunchEntry> entry = m_launcher.entry(m_entry))
        tell(*entry);
    Q_EMIT launched(m_entry);
}

void LaunchStrip::whenChanged(const LaunchEntry &entry)
{
    if (entry.id == m_entry)
        tell(entry);
}

void LaunchStrip::tell(const LaunchEntry &entry)
{
    const QString key = u"launched"_s;
    const QString at = clockTime(entry.createdMs);
    if (entry.state == LaunchEntry::State::Rejected) {
        const Failure failure = entry.failure.value_or(Failure());
        const bool unwritten = failure.kind == Failure::Kind::Storage;
        m_messages->push(new FailureBar(
                             [unwritten] {
                                 return unwritten ? tr("The launch could not be written down, so nothing was sent.")
                                                  : tr("The platform did not take the launch; no job was made.");
                             },
                             failure),
                         key);
        return;
    }
    auto severity = MessageBar::Severity::Done;
    QString sentence;
    switch (entry.state) {
    case LaunchEntry::State::Sending:
        severity = MessageBar::Severity::Info;
        sentence = tr("Launched at %1, waiting for the platform's answer.").arg(at);
        break;
    case LaunchEntry::State::Accepted:
        sentence = tr("Launched at %1 as job %2.").arg(at, entry.resultId);
        break;
    case LaunchEntry::State::Adopted:
        sentence = tr("Launched at %1, found in the platform's list as job %2.").arg(at, entry.resultId);
        break;
    case LaunchEntry::State::Unknown:
        severity = MessageBar::Severity::Unknown;
        sentence
            = tr("Launched at %1. The answer was lost; the platform's list of jobs is being looked through.").arg(at);
        break;
    case LaunchEntry::State::Undecided:
        severity = MessageBar::Severity::Unknown;
        sentence = entry.unread
            ? tr("Launched at %1. The answer was lost, and the list of jobs cannot be read. In Jobs you decide what "
                 "happens with it.")
                  .arg(at)
            : entry.candidates.isEmpty()
            ? tr("Launched at %1. The answer was lost, and the platform's list has no such job. In Jobs you decide "
                 "what happens with it.")
                  .arg(at)
            : tr("Launched at %1. The answer was lost, and %n job(s) could be this launch. In Jobs you choose yours.",
                 nullptr, int(entry.candidates.size()))
                  .arg(at);
        break;
    case LaunchEntry::State::Rejected:
    case LaunchEntry::State::Resent:
    case LaunchEntry::State::Abandoned:
        m_messages->remove(key);
        return;
    }
    auto *bar = new MessageBar(severity, sentence);
    bar->setObjectName(u"composer.launch.told"_s);
    bar->setRemedy(launchDoubt(entry));
    Button *show = bar->addButton(tr("Show in Jobs"));
    show->setObjectName(u"composer.launch.showJobs"_s);
    connect(show, &QPushButton::clicked, this, &LaunchStrip::jobsRequested);
    m_messages->push(bar, key);
}

void LaunchStrip::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? 8 : 12);
    m_row->setStretch(0, narrow ? 0 : 1);
}

/// The picture is the one thing here that does not follow the theme by itself.
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
    follow();
}

} // namespace exportdesk
