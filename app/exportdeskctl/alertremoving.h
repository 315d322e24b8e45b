// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertcommand.h"

namespace exportdesk
{

/// `alert remove-way` and `alert remove-rule`
class AlertRemoving final : public AlertCommand
{
    Q_OBJECT

public:
    enum class What { Way, Rule };
    AlertRemoving(const CommandContext &context, const QString &name, What what);

protected:
    void run(const AlertSetup &setup) override;

private:
    void removeWay(const AlertWay &way);

    const QString m_name;
    const What m_what;
};

} // namespace exportdesk
