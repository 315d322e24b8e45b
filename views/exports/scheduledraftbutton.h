// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/button.h"

namespace exportdesk
{

class ExportComposer;

/// A calendar next to Launch: asks for a schedule of what is on the page, as soon as there is something to run.
///
/// Object name: composer.schedule.
class ScheduleDraftButton final : public Button
{
    Q_OBJECT

public:
    /// \a composer outlives the button.
    ScheduleDraftButton(const ExportComposer &composer, QWidget *parent);

    /// A click, or the command of the page: asks, or says what is missing.
    void schedule();
    void retranslate();

Q_SIGNALS:
    void requested();

private:
    QString whyNot() const;

    const ExportComposer &m_composer;
};

} // namespace exportdesk
