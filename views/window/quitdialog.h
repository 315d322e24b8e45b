// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialogframe.h"

namespace exportdesk
{

/// Asks before quitting while something is under way: what it is, and what becomes of it without the window.
class QuitDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// What is not settled; not all of the numbers are 0.
    struct Open {
        int launches = 0;
        int cancels = 0;
        int datasets = 0; ///< being created
        int running = 0; ///< exports that were started here
        bool isLocal = false; ///< by the local platform, which ends with the window
        bool written = true; ///< false: the next session cannot know of it
    };
    explicit QuitDialog(const Open &open, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString question() const;
    QString consequence() const;
    QString unwritten() const;

    const Open m_open;
    Button *m_stay;
    Button *m_quit;
};

} // namespace exportdesk
