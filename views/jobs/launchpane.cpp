// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/launchpane.h"

#include "models/exports/launcher.h"
#include "models/exports/launchrows.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobtext.h"
#include "models/platform/failuretext.h"
#include "views/shared/button.h"
#include "views/shared/scrolled.h"
#include "views/shared/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString lostTitle(const LaunchEntry &entry)
{
    if (entry.unread)
        return LaunchPane::tr("The response was lost, and the job list cannot be loaded.");
    return entry.candidates.isEmpty() ? LaunchPane::tr("The response was lost, and no matching job was found.")
                                      : LaunchPane::tr("The response was lost, and %Ln job(s) could belong to this "
                                                       "launch.",
                                                       nullptr, int(entry.candidates.size()));
}

QString refusedTitle(const LaunchEntry &entry)
{
    if (entry.unread)
        return LaunchPane::tr("The platform refused this launch, and the job list cannot be loaded.");
    return entry.candidates.isEmpty()
        ? LaunchPane::tr("The platform refused this launch, and no matching job was found.")
        : LaunchPane::tr("The platform refused this launch, but %Ln job(s) could belong to it.", nullptr,
                         int(entry.candidates.size()));
}

/// Only then it is certain that there is no job.
bool didNotLeave(const LaunchEntry &entry)
{
    return entry.failure && entry.failure->reached == Failure::Reached::No;
}

QString titleOf(const LaunchEntry &entry)
{
    switch (entry.state) {
    case LaunchEntry::State::Sending:
        return LaunchPane::tr("The launch is being sent.");
    case LaunchEntry::State::Unknown:
        return entry.wasRefused()
            ? LaunchPane::tr("The platform refused this launch. Checking whether a job was created anyway.")
            : LaunchPane::tr("The response to this launch was lost. Searching for its job.");
    case LaunchEntry::State::Undecided:
        return entry.wasRefused() ? refusedTitle(entry) : lostTitle(entry);
    case LaunchEntry::State::Rejected:
        return didNotLeave(entry) ? LaunchPane::tr("The launch was not sent: no job was created.")
                                  : LaunchPane::tr("The platform refused this launch.");
    case LaunchEntry::State::Accepted:
    case LaunchEntry::State::Adopted:
        return LaunchPane::tr("The launch created job %1.").arg(entry.resultId);
    case LaunchEntry::State::Resent:
        return LaunchPane::tr("The launch was abandoned and sent again.");
    case LaunchEntry::State::Abandoned:
        return LaunchPane::tr("The launch was abandoned.");
    }
    return {};
}

QString noneText(const LaunchEntry &entry)
{
    const QString doubt = entry.wasRefused()
        ? LaunchPane::tr("Most likely no job was created, but a refusal does not prove that: a gateway can refuse a "
                         "request that it has already passed on. Launch again only if a second export would do no "
                         "harm.")
        : LaunchPane::tr("Most likely no job was created, but this is not certain: a later search may still find one. "
                         "Launch again only if a second export would do no harm.");
    const QString evidence = launchSearchText(entry);
    return evidence.isEmpty() ? doubt : evidence + u' ' + doubt;
}

QString textOf(const LaunchEntry &entry)
{
    switch (entry.state) {
    case LaunchEntry::State::Unknown:
        if (entry.wasRefused())
            return LaunchPane::tr(
                "A gateway can refuse a request that it has already passed on. For about two minutes, "
                "Exportdesk compares the newest jobs with the request it sent.");
        return LaunchPane::tr("The platform does not give launches an ID of their own. Exportdesk compares the newest "
                              "jobs with the request it sent and never resends it automatically.");
    case LaunchEntry::State::Undecided:
        if (entry.unread)
            return LaunchPane::tr("It is unknown whether a job was created. Search again once the list is available. "
                                  "Launch again only if a second export would do no harm.");
        if (entry.candidates.isEmpty())
            return noneText(entry);
        return LaunchPane::tr("Exportdesk cannot determine which job is yours: the platform does not say who launched "
                              "it, and someone else may have launched the same export within the same few seconds. "
                              "Select your job, or stop tracking this launch.");
    case LaunchEntry::State::Rejected:
        return entry.failure ? failureRemedy(*entry.failure) : QString();
    case LaunchEntry::State::Adopted:
        return launchDoubt(entry);
    case LaunchEntry::State::Sending:
        return entry.failure ? LaunchPane::tr("It definitely did not reach the platform and will be sent again.")
                             : QString();
    case LaunchEntry::State::Accepted:
    case LaunchEntry::State::Resent:
    case LaunchEntry::State::Abandoned:
        return {};
    }
    return {};
}

QString failureWords(const Failure &failure)
{
    const bool isOurs = failure.code.startsWith("exportdesk:"_L1); // its detail is in the title
    QStringList words{failureTitle(failure), isOurs ? QString() : failure.detail, failureReference(failure)};
    words.removeAll(QString());
    return words.join(u'\n');
}

/// Why there was no response or no list, in the platform's own words.
QString platformText(const LaunchEntry &entry)
{
    switch (entry.state) {
    case LaunchEntry::State::Sending:
    case LaunchEntry::State::Unknown:
    case LaunchEntry::State::Undecided:
    case LaunchEntry::State::Rejected:
        break;
    case LaunchEntry::State::Accepted:
    case LaunchEntry::State::Adopted:
    case LaunchEntry::State::Resent:
    case LaunchEntry::State::Abandoned:
        return {};
    }
    QStringList words;
    if (entry.failure)
        words += failureWords(*entry.failure);
    else if (entry.state != LaunchEntry::State::Sending)
        words += lostAnswerText(entry);
    if (entry.unread)
        words += LaunchPane::tr("Job list: %1").arg(failureWords(*entry.unread));
    return words.join(u'\n');
}

} // namespace

LaunchPane::LaunchPane(Launcher &launcher, const ExportJobsModel &jobs, QWidget *parent)
    : QWidget(parent)
    , m_launcher(launcher)
    , m_jobs(jobs)
    , m_title(new TextLabel(Theme::Role::Strong))
    , m_text(new TextLabel)
    , m_server(new TextLabel(Theme::Role::Mono, Token::Text2))
    , m_candidateRows(new QWidget)
    , m_candidateList(new QVBoxLayout(m_candidateRows))
    , m_resend(new Button(Icon::Launch, Button::Kind::Normal))
    , m_lookAgain(new Button(Icon::Search, Button::Kind::Normal))
    , m_abandon(new Button(Button::Kind::Normal))
    , m_edit(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_dismiss(new Button(Button::Kind::Normal))
{
    m_title->setObjectName("jobs.launch.title");
    m_title->setSentence(true);
    m_text->setSentence(true);
    m_server->setSentence(true);
    m_server->setTextFormat(Qt::PlainText);
    m_candidateList->setContentsMargins({});
    m_candidateList->setSpacing(8);
    m_resend->setObjectName("jobs.launch.resend");
    m_abandon->setObjectName("jobs.launch.abandon");
    m_lookAgain->setObjectName("jobs.launch.lookAgain");
    m_edit->setObjectName("jobs.launch.edit");
    m_dismiss->setObjectName("jobs.launch.dismiss");
    m_text->setObjectName("jobs.launch.text");
    m_server->setObjectName("jobs.launch.server");
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_candidateRows})
        layout->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_lookAgain, m_resend, m_abandon, m_edit, m_dismiss})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_server);
    layout->addStretch();
    fillScrolled(this, content, [] { return tr("Launch"); });

    connect(m_resend, &Button::clicked, this, [this] { m_launcher.resend(m_entryId); });
    connect(m_lookAgain, &Button::clicked, this, [this] { m_launcher.lookAgain(m_entryId); });
    connect(m_abandon, &Button::clicked, this, [this] { m_launcher.abandon(m_entryId); });
    connect(m_edit, &Button::clicked, this, &LaunchPane::editRequested);
    // Queued: the row is removed, and this pane hidden.
    connect(
        m_dismiss, &Button::clicked, this, [this] { m_launcher.dismiss(m_entryId); }, Qt::QueuedConnection);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &LaunchPane::updateCandidates);
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, &LaunchPane::updateCandidates);
    connect(&m_launcher, &Launcher::entryChanged, this, [this](const LaunchEntry &entry) {
        if (entry.id == m_entryId)
            refresh();
    });
}

void LaunchPane::show(const QString &entryId)
{
    m_entryId = entryId;
    refresh();
}

void LaunchPane::retranslate()
{
    m_resend->setText(tr("Launch again"));
    m_lookAgain->setText(tr("Search again"));
    m_abandon->setText(tr("Stop tracking"));
    m_edit->setText(tr("Open in New export"));
    m_dismiss->setText(tr("Remove from the list"));
    m_candidates.clear();
    m_candidateTexts.clear(); // built again by refresh()
    refresh();
}

void LaunchPane::refresh()
{
    const std::optional<LaunchEntry> entry = m_launcher.entry(m_entryId);
    if (!entry)
        return;
    const bool undecided = entry->state == LaunchEntry::State::Undecided;
    const bool rejected = entry->state == LaunchEntry::State::Rejected;
    m_title->setText(titleOf(*entry));
    m_text->setText(textOf(*entry));
    m_text->setVisible(!m_text->text().isEmpty());
    m_server->setText(platformText(*entry));
    m_server->setVisible(!m_server->text().isEmpty());
    m_resend->setVisible(undecided);
    m_lookAgain->setVisible(undecided);
    m_abandon->setVisible(undecided);
    m_edit->setVisible(rejected || (undecided && entry->wasRefused()));
    m_dismiss->setVisible(rejected);
    refreshCandidates(*entry);
}

void LaunchPane::refreshCandidates(const LaunchEntry &entry)
{
    const QStringList candidates = entry.state == LaunchEntry::State::Undecided ? entry.candidates : QStringList();
    m_candidateRows->setVisible(!candidates.isEmpty());
    if (candidates == m_candidates)
        return;
    m_candidates = candidates;
    while (QLayoutItem *item = m_candidateList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_candidateTexts.clear();
    for (const QString &id : candidates)
        addCandidate(id);
    updateCandidates();
}

/// Candidates may appear in the table later than in the entry, and their status changes.
void LaunchPane::updateCandidates()
{
    int widest = 0;
    for (qsizetype i = 0; i < m_candidateTexts.size(); ++i) {
        m_candidateTexts[i]->setText(candidateText(m_candidates[i]));
        widest = std::max(widest, m_candidateTexts[i]->sizeHint().width());
    }
    // Aligns the buttons of all candidates.
    for (TextLabel *words : std::as_const(m_candidateTexts))
        words->setMinimumWidth(widest);
}

void LaunchPane::addCandidate(const QString &id)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *words = new TextLabel;
    m_candidateTexts += words;
    auto *mine = new Button(Icon::Tick, Button::Kind::Normal);
    mine->setObjectName(u"jobs.launch.mine."_s + id);
    mine->setText(tr("Assign this job"));
    mine->setAccessibleName(tr("Assign job %1").arg(id));
    auto *look = new Button(Button::Kind::Flat);
    look->setObjectName(u"jobs.launch.look."_s + id);
    look->setText(tr("Show job"));
    look->setAccessibleName(tr("Show job %1").arg(id));
    layout->addWidget(words);
    layout->addWidget(mine);
    layout->addWidget(look);
    layout->addStretch();
    connect(
        mine, &Button::clicked, this, [this, id] { m_launcher.adopt(m_entryId, id); }, Qt::QueuedConnection);
    connect(
        look, &Button::clicked, this, [this, id] { Q_EMIT jobRequested(id); }, Qt::QueuedConnection);
    m_candidateList->addWidget(row);
}

QString LaunchPane::candidateText(const QString &id) const
{
    const std::optional<JobFacts> facts = m_jobs.facts(id);
    if (!facts)
        return tr("Job %1").arg(id);
    return tr("Job %1, created %2, %3")
        .arg(id, locale().toString(QDateTime::fromMSecsSinceEpoch(facts->createdMs).time(), u"HH:mm:ss"_s),
             jobText::status(*facts));
}

QByteArray LaunchPane::request() const
{
    const std::optional<LaunchEntry> entry = m_launcher.entry(m_entryId);
    return entry ? entry->body : QByteArray();
}

} // namespace exportdesk
