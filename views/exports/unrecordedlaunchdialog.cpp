// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/unrecordedlaunchdialog.h"

#include "views/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

UnrecordedLaunchDialog::UnrecordedLaunchDialog(const SandboxLook &sandbox, const QString &what, QWidget *parent)
    : DialogFrame(parent)
{
    setObjectName(u"unrecordedLaunch"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setSandbox(sandbox);
    setMinimumWidth(480);
    setQuestion(tr("Launch without a record?"));
    setConsequence(what);
    auto *risk = new TextLabel(Theme::Role::Body, Token::Text, this);
    risk->setSentence(true);
    risk->setText(tr("Exportdesk cannot save this launch. If the response is lost and Exportdesk quits or crashes, it "
                     "will not know about the launch: search the platform’s job list before you launch again, or the "
                     "export may run twice."));
    content()->addWidget(risk);
    addCloseButton(tr("Cancel"))->setObjectName(u"unrecordedLaunch.close"_s);
    addActionButton(tr("Launch without a record"), sandbox.production ? Button::Kind::Production : Button::Kind::Normal)
        ->setObjectName(u"unrecordedLaunch.launch"_s);
}

} // namespace exportdesk
