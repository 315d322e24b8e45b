#include "views/window/quitdialog.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QuitDialog::QuitDialog(int launches, int cancels, QWidget *parent)
    : DialogFrame(parent)
    , m_launches(launches)
    , m_cancels(cancels)
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
    setQuestion(m_launches > 0 ? tr("Quit while the outcome of %n launch(es) is not known?", nullptr, m_launches)
                               : tr("Quit while %n cancel(s) are not confirmed?", nullptr, m_cancels));
    setConsequence(
        m_launches > 0
            ? tr("It is written down. The next start finds out whether a job was made, and sends nothing a "
                 "second time without asking.")
            : tr("It is written down. The next start looks what became of the job and finishes the cancel."));
    m_stay->setText(tr("Stay"));
    m_quit->setText(tr("Quit now"));
}

} // namespace exportdesk
