#pragma once

#include "views/shared/dialogframe.h"

namespace exportdesk
{

/// Asked when the program is to end while something is on its way: what, and that the next start finishes it.
class QuitDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// How many launches and cancels are not settled; not both 0.
    QuitDialog(int launches, int cancels, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const int m_launches;
    const int m_cancels;
    Button *m_stay;
    Button *m_quit;
};

} // namespace exportdesk
