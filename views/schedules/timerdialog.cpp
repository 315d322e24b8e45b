// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/timerdialog.h"

#include "views/shared/messagestack.h"
#include "views/shared/textlabel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

TimerDialog::TimerDialog(const UserTimer::Command &command, QWidget *parent)
    : DialogFrame(parent)
    , m_timer(command)
    , m_hasManager(UserTimer::hasUserManager())
    , m_messages(new MessageStack)
    , m_cron(new QLineEdit)
{
    setObjectName(u"schedules.timer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(600);
    setWindowTitle(tr("Run schedules while Exportdesk is closed"));
    setQuestion(tr("Run schedules while Exportdesk is closed?"));
    setConsequence(
        tr("While Exportdesk is open, it runs due schedules itself. Even several programs together never run "
           "a due time twice."));
    build();
    connect(&m_timer, &UserTimer::finished, this, &TimerDialog::acceptResult);
    update();
}

void TimerDialog::build()
{
    const auto addSentence = [this](const QString &text, Token token = Token::Text) {
        auto *label = new TextLabel(Theme::Role::Body, token);
        label->setSentence(true);
        label->setText(text);
        content()->addWidget(label);
        return label;
    };
    content()->setSpacing(8);
    content()->addWidget(m_messages);
    if (m_hasManager) {
        addSentence(tr("A timer of systemd runs due schedules each minute, only while you are signed in. To run them "
                       "also after you have signed out, and after a restart before you sign in, an administrator "
                       "allows it once with “loginctl enable-linger”."));
    } else {
        addSentence(tr("No user manager of systemd runs on this computer. Cron can run due schedules each minute, "
                       "whether you are signed in or not: add this line with “crontab -e”. To stop, remove it there."));
    }
    addSentence(tr("Without a desktop session the keychain is locked. “Secrets without a desktop” in the manual of "
                   "exportdeskctl says where the secret comes from then."),
                Token::Text2);
    m_cron->setObjectName(u"schedules.timer.cron"_s);
    m_cron->setAccessibleName(tr("Line for cron"));
    m_cron->setReadOnly(true);
    m_cron->setText(m_timer.cronLine());
    m_cron->setCursorPosition(0);
    content()->addWidget(m_cron);
    m_cron->setVisible(!m_hasManager);
    addCloseButton(tr("Close"))->setObjectName(u"schedules.timer.close"_s);
    if (!m_hasManager) {
        Button *copy = addActionButton(tr("Copy line"), Button::Kind::Filled, false);
        copy->setObjectName(u"schedules.timer.copy"_s);
        connect(copy, &Button::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(m_timer.cronLine());
            m_messages->push(new MessageBar(MessageBar::Severity::Done, tr("The line is on the clipboard.")),
                             u"result"_s);
        });
    }
    if (m_hasManager || m_timer.isInstalled()) {
        m_remove = addActionButton(tr("Remove timer"), Button::Kind::Normal, false);
        m_remove->setObjectName(u"schedules.timer.remove"_s);
        connect(m_remove, &Button::clicked, this, [this] {
            m_isWorking = true;
            update();
            m_timer.remove();
        });
    }
    if (m_hasManager) {
        m_install = addActionButton(tr("Install timer"), Button::Kind::Filled, false);
        m_install->setObjectName(u"schedules.timer.install"_s);
        connect(m_install, &Button::clicked, this, [this] {
            m_isWorking = true;
            update();
            m_timer.install();
        });
    }
}

void TimerDialog::update()
{
    const QString working = m_isWorking ? tr("systemd is working.") : QString();
    const bool isInstalled = m_timer.isInstalled();
    if (m_install) {
        m_install->setVisible(!isInstalled);
        m_install->setBlocked(working);
    }
    if (m_remove) {
        m_remove->setVisible(isInstalled);
        m_remove->setBlocked(working);
    }
}

void TimerDialog::acceptResult(const QString &problem)
{
    m_isWorking = false;
    update();
    MessageBar *bar = nullptr;
    if (problem.isEmpty()) {
        bar = new MessageBar(MessageBar::Severity::Done,
                             m_timer.isInstalled() ? tr("The timer is installed and runs.")
                                                   : tr("The timer was removed; nothing of it is left."));
    } else {
        bar = new MessageBar(MessageBar::Severity::Error,
                             m_timer.isInstalled() ? tr("The timer could not be removed.")
                                                   : tr("The timer could not be installed; nothing was left behind."));
        bar->setQuote(problem);
    }
    m_messages->push(bar, u"result"_s);
    Q_EMIT changed();
}

} // namespace exportdesk
