// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/launchguard.h"

#include "views/shared/typedname.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

LaunchGuard::LaunchGuard(const SandboxLook &sandbox, const QString &what, QWidget *parent)
    : DialogFrame(parent)
{
    setObjectName(u"launchGuard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setSandbox(sandbox);
    setMinimumWidth(480);
    setQuestion(tr("Launch in production?"));
    setConsequence(what);
    Button *close = addCloseButton(tr("Cancel"));
    close->setObjectName(u"launchGuard.close"_s);
    Button *launch = addActionButton(tr("Launch"), Button::Kind::Production);
    launch->setObjectName(u"launchGuard.launch"_s);
    auto *name = new TypedName(sandbox.name, *launch);
    name->field()->setObjectName(u"launchGuard.name"_s);
    content()->addWidget(name);
    setTabOrder(name->field(), close);
    setTabOrder(close, launch);
    connect(name, &TypedName::changed, this, [launch, name] { launch->setBlocked(name->missing()); });
    launch->setBlocked(name->missing());
    name->setFocus();
}

} // namespace exportdesk
