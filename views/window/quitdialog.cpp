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
    m_stay->setText(tr("Stay"));
    m_quit->setText(tr("Quit now"));
}

// Of several kinds, only the most important one is named.

QString QuitDialog::question() const
{
    if (m_open.launches > 0)
        return tr("Quit while the outcome of %n launch(es) is not known?", nullptr, m_open.launches);
    if (m_open.cancels > 0)
        return tr("Quit while %n cancel(s) are not confirmed?", nullptr, m_open.cancels);
    return tr("Quit while %n dataset(s) are being made?", nullptr, m_open.datasets);
}

QString QuitDialog::consequence() const
{
    if (!m_open.written)
        return unwritten();
    if (m_open.launches > 0)
        return tr("It is written down. The next start finds out whether a job was made, and sends nothing a "
                  "second time without asking.");
    if (m_open.cancels > 0)
        return tr("It is written down. The next start looks what became of the job and finishes the cancel.");
    return tr("It is written down. The next start finds out whether the dataset was made, and makes no second one.");
}

QString QuitDialog::unwritten() const
{
    if (m_open.launches > 0)
        return tr("The local data cannot be written, so the next start knows nothing of it. Whether a job was made is "
                  "then for you to find out on the platform.");
    if (m_open.cancels > 0)
        return tr("The local data cannot be written, so the next start knows nothing of it and will not look whether "
                  "the job really stopped.");
    return tr("The local data cannot be written, so the next start knows nothing of it. Look for the dataset on the "
              "platform before you make it again.");
}

} // namespace exportdesk
