#pragma once

#include "models/choices/choices.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/launcher.h"
#include "models/exports/launchjournal.h"
#include "models/exports/pastexports.h"
#include "models/store/store.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "views/exports/composerpage.h"

#include <memory>

namespace exportdesk::kit
{

/// A whole New export page in a window, over real models and a scripted platform.
class ComposerWorld
{
public:
    /// \a production gives the sandbox "prod" its colours.
    /// \a typesName: the operator wants to type the sandbox's name before a launch in production.
    explicit ComposerWorld(bool production = false, QSize window = {1184, 732}, bool typesName = false);

    /// Shows the window and waits until everything that the platform offers is there.
    void open();

    /// The visible control of that name, also in dialogs and open lists; fails the test when there is none.
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        T *found = qobject_cast<T *>(visible(name));
        if (!found)
            qFatal("there is no visible control %s", qPrintable(name));
        return found;
    }
    bool has(const QString &name) const { return visible(name) != nullptr; }

    void click(const QString &name) const;
    /// A key into whatever has the keyboard; counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A name typed; not counted.
    void type(const QString &text) const;
    int strokes() const { return m_strokes; }
    /// How many launches reached the platform.
    qsizetype posts() const;
    /// The body of the last one.
    QByteArray posted() const;

    kit::FakeClock clock;
    kit::FakeClient client;
    Store store{QString()};
    LaunchJournal journal{store};
    ExportComposer composer{clock};
    Choices choices{client, clock};
    DatasetsModel datasets{client, clock};
    Launcher launcher{client, journal, clock};
    ExportTemplates templates{store, clock};
    PastExports past{store, QStringLiteral("c"), QStringLiteral("dev")};
    std::unique_ptr<ComposerPage> page;

private:
    QWidget *visible(const QString &name) const;
    void script();
    void tellFacts();

    int m_strokes = 0;
};

} // namespace exportdesk::kit
