#include "views/jobs/launchpane.h"

#include "models/exports/launcher.h"
#include "models/platform/failuretext.h"
#include "views/jobs/scrolled.h"
#include "views/shared/button.h"
#include "views/shared/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace exportdesk
{

namespace
{

QString titleOf(const LaunchEntry &entry)
{
    switch (entry.state) {
    case LaunchEntry::State::Sending:
        return LaunchPane::tr("The launch is being sent.");
    case LaunchEntry::State::Unknown:
        return LaunchPane::tr("The answer to this launch was lost. Its job is being looked for.");
    case LaunchEntry::State::Undecided:
        return entry.candidates.isEmpty()
            ? LaunchPane::tr("The answer was lost, and no job of this launch was found.")
            : LaunchPane::tr("The answer was lost, and several jobs could be this launch.");
    case LaunchEntry::State::Rejected:
        return LaunchPane::tr("The launch was not accepted: no job was made.");
    case LaunchEntry::State::Accepted:
    case LaunchEntry::State::Adopted:
        return LaunchPane::tr("The launch made job %1.").arg(entry.jobId);
    case LaunchEntry::State::Resent:
        return LaunchPane::tr("The launch was given up and sent anew.");
    case LaunchEntry::State::Abandoned:
        return LaunchPane::tr("The launch was given up.");
    }
    return {};
}

QString textOf(const LaunchEntry &entry)
{
    switch (entry.state) {
    case LaunchEntry::State::Unknown:
        return LaunchPane::tr("The platform gives launches no mark of their own. Exportdesk compares the newest jobs "
                              "with what was sent and never sends it twice by itself.");
    case LaunchEntry::State::Undecided:
        return entry.candidates.isEmpty()
            ? LaunchPane::tr("It very likely never arrived, but that cannot be known for certain: another look later "
                             "may still find it. Launch it again only if a second export would do no harm.")
            : LaunchPane::tr("Another person may have launched the same export at the same time. Choose the job that "
                             "is yours, or let the launch go.");
    case LaunchEntry::State::Rejected:
        return entry.failure ? failureRemedy(*entry.failure) : QString();
    case LaunchEntry::State::Sending:
    case LaunchEntry::State::Accepted:
    case LaunchEntry::State::Adopted:
    case LaunchEntry::State::Resent:
    case LaunchEntry::State::Abandoned:
        return {};
    }
    return {};
}

} // namespace

LaunchPane::LaunchPane(Launcher &launcher, QWidget *parent)
    : QWidget(parent)
    , m_launcher(launcher)
    , m_title(new TextLabel(Theme::Role::Strong))
    , m_text(new TextLabel)
    , m_server(new TextLabel(Theme::Role::Mono, Token::Text2))
    , m_candidateRows(new QWidget)
    , m_candidateList(new QVBoxLayout(m_candidateRows))
    , m_resend(new Button(Icon::Launch, Button::Kind::Normal))
    , m_lookAgain(new Button(Icon::Search, Button::Kind::Normal))
    , m_abandon(new Button(Button::Kind::Normal))
{
    m_title->setObjectName("jobs.launch.title");
    m_title->setSentence(true);
    m_text->setSentence(true);
    m_server->setSentence(true);
    m_server->setTextFormat(Qt::PlainText);
    m_candidateList->setContentsMargins({});
    m_resend->setObjectName("jobs.launch.resend");
    m_abandon->setObjectName("jobs.launch.abandon");
    m_lookAgain->setObjectName("jobs.launch.lookAgain");
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_server, m_candidateRows})
        layout->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_lookAgain);
    buttons->addWidget(m_resend);
    buttons->addWidget(m_abandon);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    fillScrolled(this, content, tr("Launch"));

    connect(m_resend, &Button::clicked, this, [this] { m_launcher.resend(m_entryId); });
    connect(m_lookAgain, &Button::clicked, this, [this] { m_launcher.lookAgain(m_entryId); });
    connect(m_abandon, &Button::clicked, this, [this] { m_launcher.abandon(m_entryId); });
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
    m_lookAgain->setText(tr("Look again"));
    m_abandon->setText(tr("Give it up"));
    refresh();
}

void LaunchPane::refresh()
{
    const std::optional<LaunchEntry> entry = m_launcher.entry(m_entryId);
    if (!entry)
        return;
    const bool undecided = entry->state == LaunchEntry::State::Undecided;
    const bool showFailure
        = entry->state == LaunchEntry::State::Rejected || undecided || entry->state == LaunchEntry::State::Unknown;
    m_title->setText(titleOf(*entry));
    m_text->setText(textOf(*entry));
    m_text->setVisible(!m_text->text().isEmpty());
    m_server->setText(showFailure ? failureTitle(*entry->failure) + u'\n' + entry->failure->detail : QString());
    m_server->setVisible(showFailure);
    m_resend->setVisible(undecided);
    m_lookAgain->setVisible(undecided);
    m_abandon->setVisible(undecided);
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
    for (const QString &id : candidates) {
        auto *mine = new Button(Button::Kind::Normal);
        mine->setText(tr("Job %1 is mine").arg(id));
        connect(mine, &Button::clicked, this, [this, id] { m_launcher.adopt(m_entryId, id); });
        m_candidateList->addWidget(mine, 0, Qt::AlignLeft);
    }
}

} // namespace exportdesk
