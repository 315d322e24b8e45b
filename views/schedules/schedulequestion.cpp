// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/schedulequestion.h"

#include "views/shared/sandboxlook.h"
#include "views/shared/typedname.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleQuestion::ScheduleQuestion(const SandboxLook &sandbox, const Words &words, QWidget *parent)
    : DialogFrame(parent)
{
    setObjectName(u"schedules.question"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    setSandbox(sandbox);
    setWindowTitle(words.question);
    setQuestion(words.question);
    setConsequence(words.consequence);
    Button *close = addCloseButton(tr("Cancel"));
    close->setObjectName(u"schedules.question.close"_s);
    Button *act = addActionButton(words.act, sandbox.production ? Button::Kind::Production : words.kind);
    act->setObjectName(u"schedules.question.act"_s);
    if (!sandbox.wantsNameTyped())
        return;
    auto *name = new TypedName(sandbox.name, *act);
    name->field()->setObjectName(u"schedules.question.name"_s);
    content()->addWidget(name);
    setTabOrder(name->field(), close);
    setTabOrder(close, act);
    connect(name, &TypedName::changed, this, [act, name] { act->setBlocked(name->missing()); });
    act->setBlocked(name->missing());
    name->setFocus();
}

} // namespace exportdesk
