// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/quitdialog.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QuitDialog::QuitDialog(const Open &open, QWidget *parent)
    : DialogFrame(parent)
    , m_open(open)
    , m_stay(addCloseButton({}))
    , m_quit(addActionButton({}, Button::Kind::Normal))
{
    setObjectName(u"window.quit"_s);
    m_stay->setObjectName(u"window.quit.stay"_s);
    m_quit->setObjectName(u"window.quit.quit"_s);
    setMinimumWidth(480);
    retranslate();
}

void QuitDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuitDialog::retranslate()
{
    setWindowTitle(tr("Quit"));
    setQuestion(question());
    setConsequence(consequence());
    m_stay->setText(tr("Keep open"));
    m_quit->setText(tr("Quit now"));
}

// Of several kinds, only the most important one is named.

QString QuitDialog::question() const
{
    if (m_open.launches > 0)
        return tr("Quit while the outcome of %Ln launch(es) is still unknown?", nullptr, m_open.launches);
    if (m_open.cancels > 0)
        return tr("Quit with %Ln unconfirmed cancellation(s)?", nullptr, m_open.cancels);
    if (m_open.datasets > 0)
        return tr("Quit while %Ln dataset(s) are being created?", nullptr, m_open.datasets);
    return tr("Quit while %Ln export(s) that you started are running?", nullptr, m_open.running);
}

QString QuitDialog::consequence() const
{
    if (m_open.launches + m_open.cancels + m_open.datasets == 0)
        return m_open.isLocal
            ? tr("The local platform stops with the window and continues at the next start.")
            : tr("Running exports continue on the platform. Exportdesk reports their end only once you "
                 "open it again.");
    if (!m_open.written)
        return unwritten();
    if (m_open.launches > 0)
        return tr("It has been recorded. The next time Exportdesk starts, it checks whether a job was created and "
                  "sends nothing twice without asking.");
    if (m_open.cancels > 0)
        return tr("It has been recorded. The next time Exportdesk starts, it checks what happened to the job and "
                  "completes the cancellation.");
    return tr("It has been recorded. The next time Exportdesk starts, it checks whether the dataset was created and "
              "does not create a second one.");
}

QString QuitDialog::unwritten() const
{
    if (m_open.launches > 0)
        return tr("The local data cannot be saved, so Exportdesk will not know about this next time. You will have to "
                  "check on the platform whether a job was created.");
    if (m_open.cancels > 0)
        return tr("The local data cannot be saved, so Exportdesk will not know about this next time and will not check "
                  "whether the job actually stopped.");
    return tr("The local data cannot be saved, so Exportdesk will not know about this next time. Check the platform "
              "for the dataset before you create it again.");
}

} // namespace exportdesk
